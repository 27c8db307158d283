import SlurmModel

/// When the jobs that hold resources end by their limits, the first to end first; a job without a limit
/// counts as ending after a year.
struct EndingTable: Sendable {
    /// One job.
    struct Ending: Hashable, Sendable {
        var time: SimTime
        var job: JobID

        func precedes(_ other: Ending) -> Bool {
            time == other.time ? job < other.job : time < other.time
        }
    }

    /// The jobs in order.
    private(set) var all: [Ending] = []
    private var timeOf: [JobID: SimTime] = [:]

    /// Adds a job that is not in it.
    mutating func insert(_ job: JobID, at time: SimTime) {
        guard time < .never else { return }
        let ending = Ending(time: time, job: job)
        timeOf[job] = time
        all.insert(ending, at: place(of: ending))
    }

    /// Takes a job out; does nothing where it is not in it.
    mutating func remove(_ job: JobID) {
        guard let time = timeOf.removeValue(forKey: job) else { return }
        all.remove(at: place(of: Ending(time: time, job: job)))
    }

    private func place(of ending: Ending) -> Int {
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].precedes(ending) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
