package import SlurmModel

/// What accounting keeps of jobs: every run of every job, from its submission on, beyond MinJobAge.
package struct JobHistory: Sendable {
    /// How long a change takes to be seen; real clusters need some seconds.
    package let lag: SimDuration
    /// Every record as it is, ascending by index.
    private var records: [AccountedJob] = []
    /// Every record as it is seen; used only where there is a lag.
    private var seen: [AccountedJob] = []
    /// Changes that are not seen yet, in their order.
    private var waiting: [(due: SimTime, record: AccountedJob)] = []
    /// The place of a job's latest record; looked up, never iterated.
    private var latest: [JobID: Int] = [:]

    /// A history that goes on from records that were kept, ascending by index.
    package init(restoring records: [AccountedJob] = [], lag: SimDuration = .zero) {
        self.lag = lag
        self.records = records
        if lag > .zero { seen = records }
        for (place, record) in records.enumerated() { latest[record.job.id] = place }
    }

    /// The records that are seen at a time, ascending by index.
    package mutating func records(at time: SimTime) -> [AccountedJob] {
        guard lag > .zero else { return records }
        var count = 0
        while count < waiting.count, waiting[count].due <= time {
            let record = waiting[count].record
            let place = seen.firstIndex { $0.index >= record.index } ?? seen.endIndex
            if place < seen.endIndex, seen[place].index == record.index { seen.remove(at: place) }
            seen.insert(record, at: place)
            count += 1
        }
        waiting.removeFirst(count)
        return seen
    }

    /// Notes how a job is now; gives the records to be kept, none where the job is between two runs.
    ///
    /// `identify` fills in what a new record has beyond the job. With `isOver` the run of this job is over. A run that
    /// had ended before its job was put back into the queue counts as requeued from then on (observed on slurmdbd
    /// 22.05.8).
    package mutating func note(
        _ job: Job,
        isOver: Bool,
        at time: SimTime,
        identify: (inout AccountedJob) -> Void
    ) -> [AccountedJob] {
        // A job that is put back into the queue waits for its processes; its next record begins when they are gone.
        if job.state.base == .pending, job.state.flags.contains(.completing), !isOver { return [] }
        let place: Int
        var kept: [AccountedJob] = []
        if let known = latest[job.id], isSameRun(records[known], job) {
            place = known
        } else {
            if let known = latest[job.id], records[known].isClosed {
                records[known].job.state.flags.insert(.requeue)
                kept.append(records[known])
            }
            place = records.count
            records.append(AccountedJob(index: (records.last?.index ?? 0) + 1, job: job))
            // A task that leaves its array's pending rest waited for what that waited for.
            if let array = job.arrayJobID, array != job.id, let rest = latest[array] {
                records[place].lastReason = records[rest].lastReason
            }
            latest[job.id] = place
        }
        identify(&records[place])
        if isOver { records[place].close(job) } else { records[place].update(job) }
        kept.append(records[place])
        if lag > .zero { waiting += kept.map { (due: time + lag, record: $0) } }
        return kept
    }

    /// Notes how a step of a job's latest run is now; gives the record to be kept, or nil for a job that is not known.
    package mutating func note(_ step: AccountedStep, of id: JobID, at time: SimTime) -> AccountedJob? {
        guard let place = latest[id] else { return nil }
        records[place].update(step)
        if lag > .zero { waiting.append((due: time + lag, record: records[place])) }
        return records[place]
    }

    /// Changes records afterwards; gives those that changed.
    package mutating func modify(_ indices: [UInt64], _ change: (inout AccountedJob) -> Void) -> [AccountedJob] {
        var changed: [AccountedJob] = []
        for index in indices {
            guard let place = records.firstIndex(where: { $0.index == index }) else { continue }
            change(&records[place])
            if let other = seen.firstIndex(where: { $0.index == index }) { change(&seen[other]) }
            changed.append(records[place])
        }
        return changed
    }

    private func isSameRun(_ record: AccountedJob, _ job: Job) -> Bool {
        record.job.run == job.run && (record.job.submitTime == job.submitTime || !record.isClosed)
    }
}
