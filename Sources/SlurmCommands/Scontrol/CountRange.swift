/// A count or a range of counts as options take them: `4`, `2-8`, `1k`, `*`.
struct CountRange: Hashable {
    /// The lower end.
    var least: Int
    /// The upper end, where one is given.
    var most: Int?

    /// Why a range is refused: a sentence.
    struct Problem: Error {
        var text: String
    }

    /// Reads a text; `what` names it in the sentence.
    static func parse(_ text: String, _ what: String) -> Result<CountRange, Problem> {
        if text.isEmpty || text.hasPrefix("*") {
            return .success(CountRange(least: 1, most: Int(Int32.max)))
        }
        let invalid = Problem(text: "Invalid numeric value \"\(text)\" for \(what).")
        let (first, rest) = scaled(text[...])
        guard rest.isEmpty || rest.first == "-", first >= 0 else { return .failure(invalid) }
        guard first <= Int(Int32.max) else {
            return .failure(Problem(text: "Numeric argument (\(first)) to big for \(what)."))
        }
        guard !rest.isEmpty else { return .success(CountRange(least: first)) }
        let (second, end) = scaled(rest.dropFirst())
        guard end.isEmpty || end.first == "-", second > 0 else { return .failure(invalid) }
        guard second <= Int(Int32.max) else {
            return .failure(Problem(text: "Numeric argument (\(second)) to big for \(what)."))
        }
        return .success(CountRange(least: first, most: second))
    }

    /// A number with an optional `k` or `m`, and what follows it.
    private static func scaled(_ text: Substring) -> (Int, Substring) {
        let number = LeadingNumber(text)
        var rest = number.rest
        var factor = 1
        if rest.first == "k" || rest.first == "K" { factor = 1024 }
        if rest.first == "m" || rest.first == "M" { factor = 1_048_576 }
        if factor > 1 { rest = rest.dropFirst() }
        let (product, isTooLarge) = number.value.multipliedReportingOverflow(by: factor)
        return (isTooLarge ? (number.value < 0 ? Int.min : Int.max) : product, rest)
    }
}
