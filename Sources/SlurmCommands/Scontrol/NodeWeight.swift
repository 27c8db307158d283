import SlurmModel

/// A node's weight, as slurm.conf takes numbers.
enum NodeWeight {
    /// Why a weight is refused.
    struct Problem: Error {
        var text: String
    }

    /// The greatest weight.
    private static let maximum: UInt64 = 0xffff_fff0

    /// Reads a number, decimal, hexadecimal (`0x`) or octal (`0`), with an optional `k` for 1024.
    static func parse(_ text: String) -> Result<Settable<UInt32>, Problem> {
        if Keyword.equal(text, "UNLIMITED") || Keyword.equal(text, "INFINITE") { return .success(.infinite) }
        var digits = text[...]
        let isNegative = digits.first == "-"
        if isNegative || digits.first == "+" { digits.removeFirst() }
        var factor: UInt64 = 1
        if digits.last == "k" || digits.last == "K" {
            factor = 1024
            digits.removeLast()
        }
        let (radix, skipped) =
            Keyword.begins(digits, with: "0x") ? (16, 2) : digits.hasPrefix("0") && digits.count > 1 ? (8, 1) : (10, 0)
        digits = digits.dropFirst(skipped)
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isHexDigit && ($0.hexDigitValue ?? 16) < radix })
        else { return .failure(Problem(text: "Weight value (\(text)) is not a valid number")) }
        guard let number = UInt64(digits, radix: radix) else {
            return .failure(Problem(text: "Weight value (\(text)) is out of range"))
        }
        if isNegative { return .failure(Problem(text: "Weight value (\(text)) is less than zero")) }
        let (product, isTooLarge) = number.multipliedReportingOverflow(by: factor)
        guard !isTooLarge, product <= maximum else {
            return .failure(Problem(text: "Weight value (\(text)) is greater than \(maximum)"))
        }
        return .success(Settable(raw: UInt32(product)))
    }
}
