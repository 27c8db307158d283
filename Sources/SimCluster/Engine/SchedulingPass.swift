import SlurmModel

/// What one pass over the queue has learned so far.
struct SchedulingPass {
    /// Whether a job of the partition found no room.
    var blocked: [Bool]
    /// The first job of each partition that found no room, and those that wait for certain nodes, in the order of the
    /// queue.
    private(set) var heads: [QueueEntry] = []
    /// The nodes of these jobs' partitions, or those that they wait for; empty for none.
    private(set) var isKept: [Bool] = []
    /// How many entries were looked at since the first one found no room.
    var depth = 0
    /// Entries that found no room and for which none is kept yet, in the order of the queue.
    var waiting: [QueueEntry] = []
    /// The last task of an array, or the rest of one, that did not start.
    var rejectedTask: QueueEntry?
    /// What is kept for entries that found no room.
    var planner: BackfillPlanner

    /// For a demand that would have delayed a blocked job: the earliest end with which it would have.
    ///
    /// What is free only shrinks during a pass, so the next job of that demand need not be tried. Looked up, never
    /// iterated.
    private var refusals: [Int: SimTime] = [:]

    init(partitionCount: Int, nodeCount: Int) {
        blocked = Array(repeating: false, count: partitionCount)
        planner = BackfillPlanner(
            partitionCount: partitionCount,
            nodeCount: nodeCount,
            effort: BackfillPlanner.effortOfPass
        )
    }

    /// Whether a job before this one found no room, so that starting this one is backfilling.
    var isSecondLook: Bool {
        !heads.isEmpty
    }

    /// Whether a job of this demand with an end as early was found to delay a blocked one.
    func hasRefused(_ demand: Int, endingAt end: SimTime) -> Bool {
        refusals[demand].map { $0 <= end } ?? false
    }

    /// Notes that a job of this demand would have delayed a blocked one.
    mutating func noteRefusal(_ demand: Int, endingAt end: SimTime) {
        refusals[demand] = min(end, refusals[demand] ?? end)
    }

    /// Notes that a job before which none of its partition is blocked found no room.
    ///
    /// One that waits for certain nodes does not block the others. Of `count` nodes, `kept` are kept for it.
    mutating func block(_ entry: QueueEntry, isPicky: Bool, keeping kept: [Int], of count: Int) {
        if !isPicky { blocked[entry.partition] = true }
        heads.append(entry)
        if isKept.isEmpty { isKept = Array(repeating: false, count: count) }
        for node in kept { isKept[node] = true }
    }
}
