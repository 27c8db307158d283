import SlurmModel

/// Which nodes are kept for which pending jobs, and when: what `sched/backfill` plans.
///
/// A planned job has its nodes to itself for its whole time, whatever it leaves unused there (observed on 22.05.8).
/// Time is cut into slices in which the same nodes are kept.
struct NodeSpace: Sendable {
    /// Nodes that are kept for the jobs of a reservation.
    private struct Named: Sendable {
        var start: SimTime
        var end: SimTime
        var nodes: [Int]
        var name: String
    }

    private let nodeCount: Int
    private let wordCount: Int
    /// When each slice begins; it ends where the next one begins.
    private var starts = [SimTime(microseconds: .min)]
    /// The nodes that are kept in each slice, `wordCount` words for each.
    private var bits: [UInt64]
    private var named: [Named] = []

    init(nodeCount: Int) {
        self.nodeCount = nodeCount
        wordCount = (nodeCount + 63) / 64
        bits = Array(repeating: 0, count: wordCount)
    }

    /// Keeps nodes for a job; both ends count in whole minutes (`bf_resolution`).
    mutating func reserve(_ nodes: [Int], from start: SimTime, lasting duration: SimDuration) {
        let end = SimTime(seconds: (start + duration).seconds / 60 * 60)
        let start = SimTime(seconds: start.seconds / 60 * 60)
        guard end > start else { return }
        let first = cut(at: start)
        let last = cut(at: end)
        for slice in first..<last {
            for node in nodes { bits[slice * wordCount + node / 64] |= 1 << UInt64(node % 64) }
        }
    }

    /// Keeps nodes for the jobs of a reservation.
    mutating func reserve(_ nodes: [Int], from start: SimTime, until end: SimTime, for name: String) {
        named.append(Named(start: start, end: end, nodes: nodes, name: name))
    }

    /// Which nodes are kept for others than `own` at some time of a span, its end included, as bits.
    func keptBits(from start: SimTime, until end: SimTime, besides own: String?) -> [UInt64] {
        var slice = self.slice(at: start)
        var kept = Array(bits[(slice * wordCount)..<((slice + 1) * wordCount)])
        slice += 1
        while slice < starts.count, starts[slice] <= end {
            for word in 0..<wordCount { kept[word] |= bits[slice * wordCount + word] }
            slice += 1
        }
        for part in named where part.start < end && part.end > start && part.name != own {
            for node in part.nodes { kept[node / 64] |= 1 << UInt64(node % 64) }
        }
        return kept
    }

    /// Which nodes are kept for others at some time of a span; empty for none.
    func kept(from start: SimTime, until end: SimTime) -> [Bool] {
        let bits = keptBits(from: start, until: end, besides: nil)
        if bits.allSatisfy({ $0 == 0 }) { return [] }
        return (0..<nodeCount).map { bits[$0 / 64] & (1 << UInt64($0 % 64)) != 0 }
    }

    /// The next time after `time` at which something begins or ends; nil for none.
    func nextBoundary(after time: SimTime) -> SimTime? {
        let following = slice(at: time) + 1
        var next = following < starts.count ? starts[following] : .never
        for part in named {
            if part.start > time { next = min(next, part.start) }
            if part.end > time { next = min(next, part.end) }
        }
        return next < .never ? next : nil
    }

    /// The slice in which a time lies.
    private func slice(at time: SimTime) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= time { low = middle } else { high = middle }
        }
        return low
    }

    /// Makes a slice begin at `time`; which one that is.
    private mutating func cut(at time: SimTime) -> Int {
        let slice = slice(at: time)
        if starts[slice] == time { return slice }
        starts.insert(time, at: slice + 1)
        bits.insert(
            contentsOf: Array(bits[(slice * wordCount)..<((slice + 1) * wordCount)]),
            at: (slice + 1) * wordCount
        )
        return slice + 1
    }
}

/// When and where a pending job is planned to start.
package struct PlannedStart: Hashable, Sendable {
    /// The time.
    package var start: SimTime
    /// The nodes, ascending; empty for a job that is planned too far ahead to keep room for it.
    package var nodes: [Int]
}
