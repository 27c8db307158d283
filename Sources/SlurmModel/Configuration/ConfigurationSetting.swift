/// A key with the value that a configuration file gives it.
package struct ConfigurationSetting: Hashable, Sendable {
    /// The key.
    package var key: ConfigurationKey
    /// The value as written, without quotes.
    package var text: String
    /// The value of a number (all ones: `INFINITE`) or of a flag (0 or 1); nil for text.
    package var number: UInt64?

    /// Reads a value of `key`'s kind; throws the problem as Slurm words it where the value is not one of that kind.
    init(_ key: ConfigurationKey, parsing text: String) throws(ConfigurationValueProblem) {
        self.key = key
        self.text = text
        switch key.kind {
        case .text, .line: break
        case .flag: number = try Self.flag(text, key.name)
        case .unsigned16: number = try Self.unsigned(text, key.name, maximum: UInt64(UInt16.max))
        case .unsigned32: number = try Self.unsigned(text, key.name, maximum: UInt64(UInt32.max))
        case .unsigned64: number = try Self.unsigned(text, key.name, maximum: .max)
        }
    }

    /// The number as a setting of its width; nothing for text.
    package func settable<Number>(_ type: Number.Type = Number.self) -> Settable<Number> {
        guard let number else { return .unset }
        return number == .max ? .infinite : Settable(raw: Number(clamping: number))
    }

    private static func flag(_ text: String, _ name: String) throws(ConfigurationValueProblem) -> UInt64 {
        for word in Self.affirmations where ASCII.equal(text, word) { return 1 }
        for word in Self.negations where ASCII.equal(text, word) { return 0 }
        throw ConfigurationValueProblem(
            message: "\"\(text)\" is not a valid option for \"\(name)\"",
            advice: "give YES or NO"
        )
    }

    private static let affirmations = ["yes", "up", "true", "1"]
    private static let negations = ["no", "down", "false", "0"]

    /// A number as the C library's `strtoul` with base 0 reads it, with Slurm's suffix and words.
    private static func unsigned(
        _ text: String,
        _ name: String,
        maximum: UInt64
    ) throws(ConfigurationValueProblem) -> UInt64 {
        let advice = "give a number from 0 to \(maximum), or INFINITE"
        if let number = plain(text), number < maximum { return number }
        if ASCII.equal(text, "infinite") || ASCII.equal(text, "unlimited") { return .max }
        var digits = Substring(text)
        let isNegative = digits.first == "-"
        if isNegative || digits.first == "+" { digits.removeFirst() }
        var factor: UInt64 = 1
        if maximum > UInt64(UInt16.max), let last = digits.last, last == "k" || last == "K" {
            digits.removeLast()
            factor = 1024
        }
        guard let number = magnitude(digits) else {
            throw ConfigurationValueProblem(
                message: "\(name) value \"\(text)\" is not a valid number",
                advice: advice
            )
        }
        if isNegative {
            throw ConfigurationValueProblem(message: "\(name) value (\(text)) is less than zero", advice: advice)
        }
        let (product, overflow) = number.multipliedReportingOverflow(by: factor)
        guard !overflow, product <= maximum, product < .max else {
            throw ConfigurationValueProblem(
                message: "\(name) value (\(text)) is greater than \(maximum)",
                advice: advice
            )
        }
        return product == maximum ? .max : product
    }

    /// A number of a few decimal digits, as nearly all are; nil for any other text.
    private static func plain(_ text: String) -> UInt64? {
        let digits = text.utf8
        guard let first = digits.first, digits.count < 10, first != UInt8(ascii: "0") || digits.count == 1 else {
            return nil
        }
        var number: UInt64 = 0
        for digit in digits {
            guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + UInt64(digit - UInt8(ascii: "0"))
        }
        return number
    }

    /// A number without sign: decimal, octal after `0`, hexadecimal after `0x`.
    private static func magnitude(_ digits: Substring) -> UInt64? {
        guard let first = digits.utf8.first, first >= 48 && first <= 57 else { return nil }
        if ASCII.hasPrefix(digits, "0x") { return unsignedNumber(digits.dropFirst(2), radix: 16) }
        return unsignedNumber(digits, radix: first == 48 ? 8 : 10)
    }

    private static func unsignedNumber(_ digits: Substring, radix: Int) -> UInt64? {
        guard digits.first != "+", digits.first != "-" else { return nil }
        return UInt64(digits, radix: radix)
    }
}

/// Why a value was refused.
struct ConfigurationValueProblem: Error, Hashable, Sendable {
    /// What Slurm's programs print of it.
    var message: String
    /// What is allowed.
    var advice: String?
}
