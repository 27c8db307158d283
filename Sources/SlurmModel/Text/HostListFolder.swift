/// Folds host names into bracket notation: neighbours that differ only in the number at their end share brackets.
enum HostListFolder {
    /// A name taken apart: everything before the final digits, the digits, and their value.
    private struct Parts {
        var prefix: Substring
        var digits: Substring
        var number: UInt32?

        init(_ name: String) {
            var start = name.endIndex
            while start > name.startIndex {
                let before = name.index(before: start)
                guard name[before].isASCII, name[before].isNumber else { break }
                start = before
            }
            prefix = name[..<start]
            digits = name[start...]
            number = UInt32(digits)
        }

        /// Zero-padded numbers keep their width; plain ones may grow (`9`, `10`).
        func sharesWidth(with other: Parts) -> Bool {
            digits.count == other.digits.count || (digits.first != "0" && other.digits.first != "0")
        }
    }

    /// Folds `names` in the order given.
    static func fold(_ names: [String]) -> String {
        var groups: [String] = []
        var group: [Parts] = []
        for name in names {
            let parts = Parts(name)
            if let last = group.last, last.number != nil, parts.number != nil, last.prefix == parts.prefix,
                last.sharesWidth(with: parts)
            {
                group.append(parts)
            } else {
                if !group.isEmpty { groups.append(text(of: group)) }
                group = [parts]
            }
        }
        if !group.isEmpty { groups.append(text(of: group)) }
        return joined(groups)
    }

    private static func text(of group: [Parts]) -> String {
        guard group.count > 1 else { return "\(group[0].prefix)\(group[0].digits)" }
        var ranges: [String] = []
        var first = group[0]
        var last = group[0]
        for next in group.dropFirst() {
            if let number = next.number, let previous = last.number, number == previous &+ 1 {
                last = next
            } else {
                ranges.append(range(first, last))
                first = next
                last = next
            }
        }
        ranges.append(range(first, last))
        return "\(group[0].prefix)[\(joined(ranges))]"
    }

    /// The parts with commas between them; the usual one part takes no detour.
    private static func joined(_ parts: [String]) -> String {
        parts.count == 1 ? parts[0] : parts.joined(separator: ",")
    }

    private static func range(_ first: Parts, _ last: Parts) -> String {
        first.number == last.number ? String(first.digits) : "\(first.digits)-\(last.digits)"
    }
}
