import SlurmModel

/// Which nodes are kept for which pending jobs, and when: what `sched/backfill` plans.
///
/// A planned job has its nodes to itself for its whole time, whatever it leaves unused there (observed on 22.05.8).
struct NodeSpace: Sendable {
    /// A pending job's nodes, from its planned start until its limit.
    struct Reservation: Sendable {
        var start: SimTime
        var end: SimTime
        var nodes: [Int]
        /// For a reservation its name; nil for a pending job's nodes.
        var name: String?
    }

    /// The reservations, in the order in which they were made.
    private(set) var reservations: [Reservation] = []

    /// Whether nothing is kept.
    var isEmpty: Bool {
        reservations.isEmpty
    }

    /// Keeps nodes for a job; the end counts in whole minutes (`bf_resolution`).
    mutating func reserve(_ nodes: [Int], from start: SimTime, lasting duration: SimDuration) {
        let end = SimTime(seconds: (start + duration).seconds / 60 * 60)
        guard end > start else { return }
        reservations.append(Reservation(start: start, end: end, nodes: nodes))
    }

    /// Keeps nodes for the jobs of a reservation.
    mutating func reserve(_ nodes: [Int], from start: SimTime, until end: SimTime, for name: String) {
        reservations.append(Reservation(start: start, end: end, nodes: nodes, name: name))
    }

    /// Which of `count` nodes are kept for others than `own` at some time of a span; empty for none.
    func kept(from start: SimTime, until end: SimTime, of count: Int, besides own: String?) -> [Bool] {
        var kept: [Bool] = []
        for reservation in reservations where reservation.start < end && reservation.end > start {
            if let name = reservation.name, name == own { continue }
            if kept.isEmpty { kept = Array(repeating: false, count: count) }
            for node in reservation.nodes { kept[node] = true }
        }
        return kept
    }

    /// The next time after `time` at which something begins or ends; nil for none.
    func nextBoundary(after time: SimTime) -> SimTime? {
        var next: SimTime?
        for reservation in reservations {
            for boundary in [reservation.start, reservation.end] where boundary > time {
                if boundary < next ?? .never { next = boundary }
            }
        }
        return next
    }
}

/// When and where a pending job is planned to start.
package struct PlannedStart: Hashable, Sendable {
    /// The time.
    package var start: SimTime
    /// The nodes, ascending; empty for a job that is planned too far ahead to keep room for it.
    package var nodes: [Int]
}
