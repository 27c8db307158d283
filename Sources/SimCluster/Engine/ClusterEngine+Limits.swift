import SlurmModel

extension ClusterEngine {
    /// Ends a job that has reached its time limit.
    mutating func reachTimeLimit(_ id: JobID) {
        guard table[id].job.state == JobState(.running) else { return }
        log(.timedOut, job: id)
        terminate(id, as: .timeout, reason: .failTimeout)
    }

    /// Sets when a pending job can no longer end by its deadline; `after` it and `before` it are told apart by whole
    /// seconds, as slurmctld does.
    mutating func watchDeadline(of id: JobID) {
        let request = table[id].job.request
        guard let deadline = request.deadline else { return }
        let last = lastStart(of: request, by: deadline)
        setTimer(.deadline, of: id, at: last, .end)
    }

    /// Ends a pending job that can no longer end by its deadline.
    mutating func reachDeadline(_ id: JobID) {
        // One that is held, or waits for its time or for others, is not looked at before that is over.
        guard table[id].job.isPending, !table[id].entries.isEmpty || table[id].job.isHetFollower else { return }
        endPending(id, as: .deadline, reason: .failDeadline, exitStatus: 1)
    }

    /// Whether a pending job can no longer end by its deadline.
    func hasMissedDeadline(_ id: JobID) -> Bool {
        let request = table[id].job.request
        return request.deadline.map { now >= lastStart(of: request, by: $0) } ?? false
    }

    private func lastStart(of request: JobRequest, by deadline: SimTime) -> SimTime {
        let least = request.minTimeMinutes.number.flatMap { $0 == 0 ? nil : $0 } ?? request.timeLimitMinutes.number ?? 1
        return SimTime(seconds: deadline.seconds - Int64(least) * 60 + 1)
    }

    /// A limit cut so that the job ends by its deadline.
    func limit(_ limit: Settable<UInt32>, cutFor deadline: SimTime?) -> Settable<UInt32> {
        guard let deadline else { return limit }
        let minutes = UInt32(clamping: max(1, (deadline - now).seconds / 60))
        return .value(min(limit.number ?? minutes, minutes))
    }

    /// Sends the signal that a job wanted before its end.
    mutating func warn(_ id: JobID) {
        let request = table[id].job.request
        guard table[id].job.isActive else { return }
        log(.signalled, job: id, detail: Int64(request.warnSignal))
        let scope: SignalScope = request.warnFlags & 1 != 0 ? .batchShell : .steps
        effects.append(.signal(id, signal: Int32(request.warnSignal), scope: scope))
    }
}
