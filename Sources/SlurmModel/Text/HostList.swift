/// A list of host names in Slurm's bracket notation: `cpu-[0-2,5],gpu-0`.
///
/// The order of names is kept; folding groups neighbours with the same prefix and number width, as Slurm does.
package struct HostList: Hashable, Sendable {
    /// The names, expanded, in the order given.
    package var names: [String]

    /// Makes a list of names.
    package init(_ names: [String] = []) {
        self.names = names
    }

    /// Most names that one text may expand to.
    package static let maximumCount = 65536

    /// Most brackets in one name; expanding goes one call deeper for each.
    package static let maximumBrackets = 16

    /// Expands a text in bracket notation.
    ///
    /// Throws where brackets do not close, a range runs backwards, a name has more than `maximumBrackets`, or more than
    /// `maximumCount` names come of it.
    package init(parsing text: String) throws(HostListError) {
        names = []
        for part in try HostList.split(text) {
            try HostList.expand(part, prefix: "", into: &names)
        }
    }

    /// The names in bracket notation, in order.
    package var folded: String {
        HostListFolder.fold(names)
    }

    /// Splits at commas outside brackets; empty parts are dropped, as Slurm drops them.
    private static func split(_ text: String) throws(HostListError) -> [Substring] {
        var parts: [Substring] = []
        var depth = 0
        var brackets = 0
        var start = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            switch text[index] {
            case "[":
                depth += 1
                brackets += 1
                guard brackets <= maximumBrackets else { throw HostListError(text: text, problem: .tooManyBrackets) }
            case "]": depth -= 1
            case "," where depth == 0:
                brackets = 0
                parts.append(text[start..<index])
                start = text.index(after: index)
            default: break
            }
            guard depth == 0 || depth == 1 else { throw HostListError(text: text, problem: .unbalancedBrackets) }
            index = text.index(after: index)
        }
        guard depth == 0 else { throw HostListError(text: text, problem: .unbalancedBrackets) }
        parts.append(text[start...])
        return parts.map(trimmed).filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return text
    }

    /// Expands one part, whose first bracket (if any) is followed by the rest of the name.
    private static func expand(
        _ part: Substring,
        prefix: String,
        into names: inout [String]
    ) throws(HostListError) {
        guard let open = part.firstIndex(of: "[") else {
            guard names.count < maximumCount else { throw HostListError(text: String(part), problem: .tooMany) }
            names.append(prefix + String(part))
            return
        }
        guard let close = part.firstIndex(of: "]") else {
            throw HostListError(text: String(part), problem: .unbalancedBrackets)
        }
        let head = prefix + String(part[..<open])
        let rest = part[part.index(after: close)...]
        for range in part[part.index(after: open)..<close].split(separator: ",", omittingEmptySubsequences: false) {
            for number in try numbers(of: range, in: part) {
                try expand(rest, prefix: head + number, into: &names)
            }
        }
    }

    /// The numbers of `3`, `3-7` or `003-007`, zero-padded as the lower bound is.
    private static func numbers(of range: Substring, in part: Substring) throws(HostListError) -> [String] {
        let bounds = range.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard
            let low = bounds.first,
            let first = UInt32(low),
            let last = bounds.count == 2 ? UInt32(bounds[1]) : first
        else { throw HostListError(text: String(part), problem: .badRange) }
        guard first <= last, last - first < UInt32(maximumCount) else {
            throw HostListError(text: String(part), problem: first <= last ? .tooMany : .badRange)
        }
        return (first...last).map { number in
            let digits = String(number)
            return String(repeating: "0", count: max(0, low.count - digits.count)) + digits
        }
    }
}

/// Why a host list text was refused.
package struct HostListError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with the text.
    package enum Problem: Hashable, Sendable {
        /// Brackets do not close, or nest.
        case unbalancedBrackets
        /// A range is not a number or runs backwards.
        case badRange
        /// More names than `HostList.maximumCount`.
        case tooMany
        /// More brackets in a name than `HostList.maximumBrackets`.
        case tooManyBrackets
    }

    /// The text, or the part of it that is wrong.
    package var text: String
    /// What is wrong with it.
    package var problem: Problem

    /// The problem in words, with the text.
    package var description: String {
        switch problem {
        case .unbalancedBrackets: "host list '\(text)': brackets do not match"
        case .badRange: "host list '\(text)': a range must be a number or LOW-HIGH with LOW <= HIGH"
        case .tooMany: "host list '\(text)': more than \(HostList.maximumCount) names"
        case .tooManyBrackets: "host list with more than \(HostList.maximumBrackets) brackets in a name"
        }
    }
}
