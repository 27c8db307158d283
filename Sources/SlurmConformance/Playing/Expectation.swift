internal import TestClusters

/// What is expected, and what is seen, as lines.
enum Expectation {
    /// What stands for any text.
    static let wildcard = "<*>"

    /// What a command printed and its status.
    static func lines(_ result: CommandResult) -> [String] {
        lines(result.output, mark: "|") + lines(result.errors, mark: "!")
            + (result.status == 0 ? [] : ["= \(result.status)"])
    }

    /// The lines of a text, each behind a mark.
    static func lines(_ text: String, mark: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { "\(mark) \($0)" }
    }

    /// Whether lines are as expected.
    static func agrees(_ expected: [String], _ seen: [String]) -> Bool {
        expected.count == seen.count && zip(expected, seen).allSatisfy(matches)
    }

    private static func matches(_ expected: String, _ seen: String) -> Bool {
        guard expected.contains(wildcard) else { return trimmed(expected) == trimmed(seen) }
        let parts = expected.split(separator: wildcard, omittingEmptySubsequences: false)
        guard let first = parts.first, let last = parts.last, seen.hasPrefix(first) else { return false }
        var rest = seen.dropFirst(first.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let range = rest.firstRange(of: part) else { return false }
            rest = rest[range.upperBound...]
        }
        return rest.hasSuffix(last)
    }

    /// Blanks at the ends of lines are not seen, and editors remove them.
    private static func trimmed(_ line: String) -> Substring {
        var line = line[...]
        while line.last == " " { line.removeLast() }
        return line
    }
}
