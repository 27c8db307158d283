import SlurmModel

/// What one pass over the queue has learned so far.
struct SchedulingPass {
    /// Whether a job of the partition found no room.
    var blocked: [Bool]
    /// The first job of each partition that found no room, in the order of the queue; later jobs must not delay them.
    var heads: [Reservation] = []
    /// How many entries were looked at since the first one found no room.
    var depth = 0

    /// For a demand that would have delayed a blocked job: the earliest end with which it would have.
    ///
    /// What is free only shrinks during a pass, so the next job of that demand need not be tried. Looked up, never
    /// iterated.
    private var refusals: [Int: SimTime] = [:]

    init(partitionCount: Int) {
        blocked = Array(repeating: false, count: partitionCount)
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

    /// Notes that a job before which none of its partition is blocked found no room; one that waits for certain nodes
    /// does not block the others.
    mutating func block(_ entry: QueueEntry, isPicky: Bool) {
        if !isPicky { blocked[entry.partition] = true }
        heads.append(Reservation(entry: entry))
    }
}

/// A blocked job for which the earliest room is kept.
struct Reservation {
    /// The job.
    var entry: QueueEntry
    /// When it can start and what will be in use then; nil where that was not worked out, `never` where nothing is kept.
    var plan: Plan?

    /// When a blocked job can start.
    struct Plan {
        /// The time.
        var start: SimTime
        /// What is in use then without it.
        var load: FutureLoad
    }

    init(entry: QueueEntry) {
        self.entry = entry
    }
}
