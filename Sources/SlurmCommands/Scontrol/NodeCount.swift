/// A count of nodes as partitions take it: `4`, `2-8`, `1k`.
enum NodeCount {
    /// Why a count is refused, and what is taken in its place.
    struct Problem: Error {
        var text: String
        var count: UInt32
    }

    /// Reads a text and gives its lower end.
    static func parse(_ text: String) -> Result<UInt32, Problem> {
        let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        var counts: [Int] = []
        for part in parts {
            let number = LeadingNumber(part)
            var (rest, count) = (number.rest, number.isPresent ? number.value : -1)
            for (letters, factor) in [("kK", 1024), ("mM", 1_048_576)] {
                guard number.isPresent, let first = rest.first, letters.contains(first) else { continue }
                rest = rest.dropFirst()
                count = count.multipliedReportingOverflow(by: factor).partialValue
            }
            let isRefused = !rest.allSatisfy(\.isWhitespace) || parts.count == 1 && count < 0
            let least = counts.first ?? Int(Int32(truncatingIfNeeded: count))
            if isRefused {
                let taken = UInt32(truncatingIfNeeded: least)
                return .failure(Problem(text: "\"\(part)\" is not a valid node count", count: taken))
            }
            counts.append(max(Int(Int32(truncatingIfNeeded: count)), parts.count == 2 && counts.isEmpty ? 1 : Int.min))
        }
        if counts.count == 2, counts[1] != 0, counts[1] < counts[0] {
            let text = "Maximum node count \(counts[1]) is less than minimum node count \(counts[0])"
            return .failure(Problem(text: text, count: UInt32(truncatingIfNeeded: counts[0])))
        }
        return .success(UInt32(truncatingIfNeeded: counts[0]))
    }
}
