import SlurmModel

extension ClusterEngine {
    /// Signal number that cancels.
    package static let killSignal: UInt16 = 9
    private static let stopSignal: UInt16 = 19
    private static let continueSignal: UInt16 = 18

    /// Cancels jobs: pending ones at once, running ones by ending what runs of them.
    package mutating func cancel(_ selection: JobSelection, by userID: UInt32, at time: SimTime) throws(EngineRefusal) {
        try signal(selection, Self.killSignal, by: userID, at: time)
    }

    /// Sends a signal to jobs; signal 9 without flags for batch shell or steps cancels (`REQUEST_KILL_JOB`).
    ///
    /// Throws `invalidJobID`, `accessDenied`, `alreadyDone` where all are over, `transitionStateNoUpdate` for another
    /// signal than 9 to a pending job, `jobScriptMissing` for the batch shell of a job that has none.
    package mutating func signal(
        _ selection: JobSelection,
        _ signal: UInt16,
        flags: SignalFlags = [],
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) {
        advance(to: time)
        try checkAccess(userID, to: selection)
        var worst = SlurmErrno.success
        var remaining = selection
        if let tasks = selection.tasks, table.contains(selection.id), let rest = table[selection.id].job.pendingTasks {
            let pending = tasks.intersection(rest)
            if !table[selection.id].job.isPending {
                if !pending.isEmpty { worst = .alreadyDone }
            } else if signal == Self.killSignal {
                cancelPending(pending, of: selection.id, by: userID)
            } else if !pending.isEmpty {
                worst = .transitionStateNoUpdate
            }
            for task in pending.indices { remaining.tasks?.remove(task) }
            if let left = remaining.tasks, left.isEmpty, worst == .success {
                runScheduler()
                return
            }
        }
        let found = try records(of: remaining)
        if let tasks = remaining.tasks, found.count < tasks.count { worst = .invalidJobID }
        var doneCount = 0
        let isPart = found.count == 1 && found.allSatisfy { table[$0].job.isHetFollower && table[$0].job.isPending }
        for id in pendingFirst(found) where table.contains(id) {
            let code = isPart ? .notWholeHetJob : send(signal, flags, to: id, by: userID)
            if code == .alreadyDone, remaining.tasks == nil {
                doneCount += 1
            } else if code.rawValue > worst.rawValue {
                worst = code
            }
        }
        runScheduler()
        if worst == .success, doneCount == found.count, doneCount > 0 { worst = .alreadyDone }
        guard worst == .success else { throw EngineRefusal(worst) }
    }

    /// The pending rest of an array goes first, so that cancelling its tasks does not start others.
    private func pendingFirst(_ ids: [JobID]) -> [JobID] {
        ids.filter { table[$0].job.isPending } + ids.filter { !table[$0].job.isPending }
    }

    private mutating func cancelPending(_ tasks: ArrayTaskSet, of id: JobID, by userID: UInt32) {
        guard !tasks.isEmpty else { return }
        if tasks.count == table[id].job.pendingTasks?.count {
            table[id].job.cancelledBy = userID
            endPending(id, as: .cancelled)
        } else {
            dropPendingTasks(tasks, of: id)
            wakeWaiters(of: id)
        }
    }

    private mutating func send(
        _ signal: UInt16,
        _ flags: SignalFlags,
        to id: JobID,
        by userID: UInt32
    ) -> SlurmErrno {
        let job = table[id].job
        if job.state.base.isFinished { return .alreadyDone }
        let cancels = signal == Self.killSignal && flags.isDisjoint(with: [.batchShell, .stepsOnly])
        if signal == Self.killSignal, job.state.base == .pending {
            table[id].job.cancelledBy = userID
            cancelWaiting(id)
            return .success
        }
        guard job.isActive else { return .transitionStateNoUpdate }
        if cancels {
            log(.cancelled, job: id)
            table[id].job.cancelledBy = userID
            // What is stopped cannot act on SIGTERM: slurmctld 22.05.8 kills a suspended job at once.
            if job.state.base == .suspended {
                effects.append(.signal(id, signal: Int32(Self.killSignal), scope: .all))
            }
            // One that was held while it ran keeps that as its reason (observed on 22.05.8).
            terminate(id, as: .cancelled, reason: job.reason)
            return .success
        }
        guard job.state.base == .running else { return .transitionStateNoUpdate }
        if flags.contains(.batchShell), !job.request.isBatch { return .jobScriptMissing }
        if signal == Self.stopSignal { table[id].job.state.flags.insert(.stopped) }
        if signal == Self.continueSignal { table[id].job.state.flags.remove(.stopped) }
        log(.signalled, job: id, detail: Int64(signal))
        effects.append(.signal(id, signal: Int32(signal), scope: scope(of: flags)))
        if signal == Self.stopSignal || signal == Self.continueSignal { noteChange(id) }
        return .success
    }

    private func scope(of flags: SignalFlags) -> SignalScope {
        if flags.contains(.fullJob) { return .all }
        return flags.contains(.batchShell) ? .batchShell : .steps
    }

    /// Cancels a pending job; one that is being requeued ends cancelled once its processes are gone.
    private mutating func cancelWaiting(_ id: JobID) {
        guard table[id].job.state.flags.contains(.completing) else {
            endPending(id, as: .cancelled)
            return
        }
        table[id].job.state = JobState(.cancelled, [.completing])
        table[id].job.endTime = now
        log(.cancelled, job: id)
        noteChange(id)
    }
}
