import SlurmModel

/// The order in which Slurm's commands list hosts: by prefix (digits in it as numbers), then by final number.
package enum HostOrder {
    /// A host name taken apart: what is before its final digits, how many digits, and their value.
    private struct Parts {
        var prefix: [UInt8]
        var digits: Int
        var number: UInt64

        init(_ name: String) {
            let bytes = Array(name.utf8)
            // Slurm takes at most 18 digits as the number.
            var start = bytes.count
            while start > 0, bytes.count - start < 18, bytes[start - 1].isDigit { start -= 1 }
            prefix = Array(bytes[..<start])
            digits = bytes.count - start
            number = bytes[start...].reduce(0) { $0 * 10 + UInt64($1 - UInt8(ascii: "0")) }
        }
    }

    /// Compares two names: a number below, equal to or above 0.
    package static func compare(_ left: String, _ right: String) -> Int {
        let (first, second) = (Parts(left), Parts(right))
        let byPrefix = natural(first.prefix, second.prefix)
        if byPrefix != 0 { return byPrefix }
        if (first.digits == 0) != (second.digits == 0) { return first.digits == 0 ? -1 : 1 }
        let isSameWidth = first.digits == second.digits || !(isPadded(first) || isPadded(second))
        return isSameWidth
            ? StableSort.order(first.number, second.number) : StableSort.order(first.digits, second.digits)
    }

    /// A list in this order, folded again; a text that is no host list is given back as it is.
    package static func sorted(_ text: String) -> String {
        guard let list = parsed(text) else { return text }
        return HostList(StableSort.sorted(list.names, by: compare)).folded
    }

    /// The first host of a list in this order; nil for an empty list.
    package static func first(_ text: String?) -> String? {
        guard let text, let list = parsed(text) else { return nil }
        return StableSort.sorted(list.names, by: compare).first
    }

    private static func parsed(_ text: String) -> HostList? {
        do {
            return try HostList(parsing: text)
        } catch {
            // A daemon's list is always well-formed; whatever else arrives is printed as it came.
            return nil
        }
    }

    private static func isPadded(_ parts: Parts) -> Bool {
        parts.digits != String(parts.number).utf8.count
    }

    /// Compares texts with runs of digits as numbers; a run that starts with 0 compares digit by digit from the left.
    static func natural(_ left: [UInt8], _ right: [UInt8]) -> Int {
        NaturalOrder.compare(left, right)
    }
}

extension UInt8 {
    /// Whether the byte is an ASCII digit.
    package var isDigit: Bool {
        self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9")
    }
}
