/// Whole numbers as `scontrol update` takes them: decimal, not negative, below the two values that mean something else.
enum PlainNumber {
    /// Reads a number; nil for anything else.
    static func parse<Number: FixedWidthInteger & UnsignedInteger>(_ text: String, _ type: Number.Type) -> Number? {
        let number = LeadingNumber(text)
        guard number.isPresent || text.isEmpty, number.rest.isEmpty, number.value >= 0, number.value != Int.max else {
            return nil
        }
        guard let value = Number(exactly: number.value), value < Number.max - 1 else { return nil }
        return value
    }
}
