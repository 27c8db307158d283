import SlurmModel

extension ClusterEngine {
    /// Puts a pending job into the queue if nothing holds it back, else takes it out and says why it waits.
    mutating func reconsider(_ id: JobID) {
        withdraw(id)
        guard table[id].job.isPending else { return }
        if let reason = obstacle(of: id) {
            let isHeld = reason == .heldUser || reason == .held
            setReason(id, reason, description: isHeld ? table[id].job.stateDescription : nil)
            return
        }
        if table[id].job.eligibleTime == nil || table[id].job.eligibleTime ?? now > now {
            table[id].job.eligibleTime = now
        }
        if job(isFollower: id) {
            setReason(id, .resources)
            // What the component waited for may be what the whole job waited for.
            pendingPass = .full
            return
        }
        enqueue(id)
    }

    private func job(isFollower id: JobID) -> Bool {
        table[id].job.isHetFollower
    }

    /// What keeps a pending job from being looked at by the scheduler in any partition, its limits left aside.
    private mutating func obstacle(of id: JobID) -> JobReason? {
        let dependency = dependencyObstacle(of: id)
        let job = table[id].job
        if job.priority == 0 {
            if job.reason == .failBadConstraints { return .failBadConstraints }
            return job.request.hold == .user ? .heldUser : .held
        }
        if let dependency {
            if dependency == .depInvalid, job.request.killsOnInvalidDependency ?? configuration.killsOnInvalidDependency
            {
                doomed.append(id)
            }
            return dependency
        }
        if let begin = job.request.begin, begin > now {
            setTimer(.begin, of: id, at: begin, .eligible)
            table[id].job.eligibleTime = begin
            table[id].job.startTime = begin
            if let array = job.arrayJobID { arrays[array]?.waitingForTime.append(id) }
            return hasStartedEnough(job) ? .arrayTaskLimit : .time
        }
        table[id].job.startTime = nil
        if let name = job.request.carried.reservation {
            guard let reservation = reservations.first(where: { $0.name == name }), reservation.start <= now else {
                return .reservation
            }
        }
        return nil
    }

    private mutating func enqueue(_ id: JobID) {
        if hasMissedDeadline(id) {
            endPending(id, as: .deadline, reason: .failDeadline, exitStatus: 1)
            return
        }
        let job = table[id].job
        var limit: JobReason?
        for partition in partitionIndices(of: job) {
            if let reason = limitObstacle(of: job, in: partition) {
                limit = limit ?? reason
                continue
            }
            let entry = QueueEntry(
                tier: partitions[partition].priorityTier,
                priority: job.priority,
                job: id,
                partition: partition,
                demand: demands.number(for: demand(of: job, in: partition))
            )
            table[id].entries.append(entry)
            queue.insert(entry)
        }
        if table[id].entries.isEmpty {
            let accounts = limit == .account ? partitionIndices(of: job).first : nil
            setReason(id, limit ?? .partInactive, description: accounts.flatMap { accountObstacle(in: partitions[$0]) })
        } else {
            table[id].job.reason = .noReason
            table[id].job.stateDescription = nil
            fresh.append(id)
            addToPass(table[id].entries)
        }
    }

    /// Takes a job that does not start out of the queue; if others had to wait for it they may start.
    mutating func withdraw(_ id: JobID) {
        if table[id].entries.isEmpty { return }
        dequeue(id)
        pendingPass = .full
    }

    /// Takes a job out of the queue.
    mutating func dequeue(_ id: JobID) {
        for entry in table[id].entries {
            queue.remove(entry)
            demands.release(entry.demand)
        }
        table[id].entries.removeAll()
    }

    /// The partitions that a job may run in, by their places in the table.
    func partitionIndices(of job: Job) -> [Int] {
        let names = job.request.partitions.isEmpty ? [job.partition] : job.request.partitions
        var found: [Int] = []
        for name in names {
            if let index = partitions.firstIndex(where: { $0.name == name }), !found.contains(index) {
                found.append(index)
            }
        }
        return found
    }

    private mutating func addToPass(_ entries: [QueueEntry]) {
        switch pendingPass {
        case .none: pendingPass = .entries(entries)
        case .entries(let others): pendingPass = .entries(others + entries)
        case .full: break
        }
    }

    /// Notes that something was freed, so that any queued job may be able to start.
    mutating func noteRelease() {
        demands.noteRelease()
        pendingPass = .full
    }

    /// Looks again at the jobs for which something has happened, without depth: a chain of a thousand jobs that fail
    /// one another must not need a thousand stack frames.
    mutating func settle() {
        while !unsettled.isEmpty || !doomed.isEmpty {
            let waiting = unsettled
            unsettled.removeAll()
            for id in waiting where table.contains(id) && table[id].job.isPending { reconsider(id) }
            let ending = doomed
            doomed.removeAll()
            for id in ending where table.contains(id) && table[id].job.isPending {
                endPending(id, as: .cancelled, reason: .depInvalid)
            }
        }
    }
}
