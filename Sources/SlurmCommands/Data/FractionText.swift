/// Prints fractions for data trees.
enum FractionText {
    /// How many digits give a double back exactly.
    private static let digits = 17

    /// As json-c prints a double: 17 significant digits without trailing zeros, and a decimal part in any case.
    static func shortest(_ value: Double) -> String {
        guard value.isFinite else { return value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity" }
        guard value != 0 else { return value.sign == .minus ? "-0.0" : "0.0" }
        var text = NumberText.fixed(value, decimals: decimals(of: abs(value)))
        guard text.contains(".") else { return text + ".0" }
        while text.hasSuffix("0") { text.removeLast() }
        return text.hasSuffix(".") ? text + "0" : text
    }

    /// As YAML output prints a double: with six decimals.
    static func plain(_ value: Double) -> String {
        NumberText.fixed(value, decimals: 6)
    }

    /// How many decimals make up 17 digits.
    private static func decimals(of value: Double) -> Int {
        var (power, count) = (1.0, digits - 1)
        while value >= power * 10, count > 0 {
            power *= 10
            count -= 1
        }
        while value < power, count < 22 {
            power /= 10
            count += 1
        }
        return count
    }
}
