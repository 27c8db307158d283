/// Splitting texts as C's strtok does: parts between separators, empty ones left out.
package enum CommaList {
    /// The parts between commas.
    package static func parts(_ text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) }
    }
}

/// The number at the start of a text, as C's strtol reads it.
package struct LeadingNumber {
    /// The number; 0 where the text starts with none.
    package var value: Int
    /// What follows it.
    package var rest: Substring
    /// Whether there was a digit.
    package var isPresent: Bool

    /// Reads blanks, a sign and digits; numbers beyond the range stop at its end.
    package init(_ text: some StringProtocol) {
        var rest = Substring(text)
        while let first = rest.unicodeScalars.first, first == " " || first.value >= 9 && first.value <= 13 {
            rest.unicodeScalars.removeFirst()
        }
        var isNegative = false
        if rest.first == "-" || rest.first == "+" { isNegative = rest.removeFirst() == "-" }
        var magnitude = 0
        var hasDigits = false
        while let digit = rest.utf8.first, digit.isDigit {
            hasDigits = true
            let (product, isTooLarge) = magnitude.multipliedReportingOverflow(by: 10)
            let (sum, isStillTooLarge) = product.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
            magnitude = isTooLarge || isStillTooLarge ? Int.max : sum
            rest = Substring(rest.utf8.dropFirst())
        }
        value = hasDigits ? (isNegative ? -magnitude : magnitude) : 0
        self.rest = hasDigits ? rest : Substring(text)
        isPresent = hasDigits
    }
}
