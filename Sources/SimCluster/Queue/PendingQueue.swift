import SlurmModel

/// A job that could start, in one of the partitions in which it could.
struct QueueEntry: Hashable, Sendable {
    /// The partition's tier; higher ones are served first.
    var tier: UInt16
    /// The job's priority; higher ones are served first.
    var priority: UInt32
    /// The job; lower numbers are served first.
    var job: JobID
    /// The partition, by its place in the table.
    var partition: Int
    /// What the job asks for there, by its number in the `DemandTable`.
    var demand: Int

    func precedes(_ other: QueueEntry) -> Bool {
        if tier != other.tier { return tier > other.tier }
        if priority != other.priority { return priority > other.priority }
        if job != other.job { return job < other.job }
        return partition < other.partition
    }
}

/// The jobs that could start, in the order in which the scheduler looks at them.
struct PendingQueue: Sendable {
    /// The entries, first to be served first.
    private(set) var entries: [QueueEntry] = []

    /// Adds an entry in its place.
    mutating func insert(_ entry: QueueEntry) {
        entries.insert(entry, at: place(of: entry))
    }

    /// Takes an entry out; does nothing where it is not there.
    mutating func remove(_ entry: QueueEntry) {
        let place = place(of: entry)
        if place < entries.count, entries[place] == entry { entries.remove(at: place) }
    }

    private func place(of entry: QueueEntry) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].precedes(entry) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
