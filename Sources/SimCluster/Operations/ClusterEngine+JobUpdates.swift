import SlurmModel

extension ClusterEngine {
    /// Changes jobs (`scontrol update job`).
    ///
    /// Codes: `jobFinished`, `jobHeld` for the priority of a held job, `jobNotPending` for what only a pending job can
    /// change, `accessDenied` for what only an administrator may raise, and those of `submit` for values.
    package mutating func update(
        _ selection: JobSelection,
        _ changes: JobChanges,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) -> [SelectionOutcome] {
        advance(to: time)
        let outcomes = try forEach(selection, by: userID) { engine, id in
            do throws(EngineRefusal) {
                try engine.updateRecord(id, changes, by: userID)
                return engine.withLimitsLookedAt(.success, of: id)
            } catch {
                return error.code
            }
        }
        runScheduler()
        return outcomes
    }

    private mutating func updateRecord(_ id: JobID, _ changes: JobChanges, by userID: UInt32) throws(EngineRefusal) {
        let job = table[id].job
        if job.state.base.isFinished { throw EngineRefusal(.jobFinished) }
        var changes = changes
        let current = job.isPending && !job.request.partitions.isEmpty ? job.request.partitions : [job.partition]
        // The partition that the job has is no change, not even for one that runs.
        if changes.partitions == current { changes.partitions = nil }
        if !job.isPending, changes.needsPendingJob { throw EngineRefusal(.jobNotPending) }
        if let nice = changes.nice, nice < 0, !isAdministrator(userID) { throw EngineRefusal(.accessDenied) }
        if let wished = changes.priority, wished > job.priority, wished > 0, !isAdministrator(userID) {
            throw EngineRefusal(.accessDenied)
        }
        if isRaise(changes.timeLimitMinutes, of: job), !isAdministrator(userID) { throw EngineRefusal(.accessDenied) }
        // Only a release takes a job out of its hold. slurmctld has made most other changes when it finds that out.
        let isHeldBack = job.priority == 0 && changes.priority ?? 0 > 0
        if isHeldBack { (changes.priority, changes.nice) = (nil, nil) }
        var request = job.request
        changes.apply(to: &request)
        if request.carried.reservation != job.request.carried.reservation { _ = try reservation(for: request) }
        if job.isPending { try updatePending(id, request, changes) } else { updateRunning(id, request, changes) }
        if let limit = changes.maxRunningTasks, let array = job.arrayJobID {
            for member in records(of: array) {
                table[member].job.maxRunningTasks = limit
                noteChange(member)
            }
            pendingPass = .full
        }
        log(.updated, job: id)
        noteChange(id)
        if isHeldBack { throw EngineRefusal(.jobHeld) }
    }

    /// What is answered about a job that was changed, held or released, which `code` says went well: that its partition does
    /// not let it run, where that is so; the change stays made (observed on 22.05.8).
    func withLimitsLookedAt(_ code: SlurmErrno, of id: JobID) -> SlurmErrno {
        guard code == .success, let partition = partitions.firstIndex(where: { $0.name == table[id].job.partition })
        else { return code }
        switch limitObstacle(of: table[id].job, in: partition) {
        case nil, .partTimeLimit, .partNodeLimit, .partDown: return code
        default: return .requestedPartConfigUnavailable
        }
    }

    /// Whether a limit is longer than the job's own; users may only shorten theirs once it was set.
    private func isRaise(_ limit: Settable<UInt32>?, of job: Job) -> Bool {
        guard let limit, let current = job.timeLimitMinutes.number else { return false }
        return limit == .infinite || limit.number ?? 0 > current
    }

    private mutating func updatePending(
        _ id: JobID,
        _ request: JobRequest,
        _ changes: JobChanges
    ) throws(EngineRefusal) {
        let formerNice = table[id].job.request.nice
        let admission = try admit(request)
        if let text = request.features, !text.isEmpty, FeatureExpression(parsing: text) == nil {
            throw EngineRefusal(.invalidFeature)
        }
        var job = table[id].job
        if changes.dependency != nil {
            job.dependencies = try dependencies(
                from: request.dependency,
                of: id,
                user: request.userID,
                name: request.name
            )
        }
        job.request = admission.request
        job.size = admission.size
        if changes.partitions != nil { job.partition = partitions[admission.partitions[0]].name }
        job.timeLimitMinutes = timeLimit(of: request, in: admission.partitions[0])
        // A held job is looked at when it is released.
        if changes.isAboutResources, job.priority > 0 { try checkFeasibility(of: job, in: admission.partitions) }
        withdraw(id)
        unwatch(id)
        table[id].job = job
        setPriority(id, changes, formerNice: formerNice)
        watch(id)
        watchDeadline(of: id)
        reconsider(id)
    }

    /// Changes a job's priority.
    ///
    /// Source: observed on 22.05.8 with `priority/basic`.
    private mutating func setPriority(_ id: JobID, _ changes: JobChanges, formerNice: Int32) {
        if let wished = changes.priority {
            _ = wished == 0 ? holdRecord(id, as: .administrator) : .success
            // What is the job's priority already is no change, and leaves its nice value alone.
            if wished > 0, wished != table[id].job.priority {
                table[id].job.priority = wished
                table[id].job.request.priority = .value(wished)
                table[id].job.request.hold = .none
                table[id].job.request.nice = 0
            }
        } else if let nice = changes.nice, nice != formerNice {
            let job = table[id].job
            // A priority that was given stays, and a job that is held is not any more.
            if job.request.priority.number ?? 0 > 0, job.priority > 0 {
                table[id].job.request.nice = formerNice
            } else {
                let moved = Int64(job.priority) + Int64(formerNice) - Int64(nice)
                table[id].job.priority = UInt32(clamping: max(2, moved))
                if job.priority == 0 { table[id].job.request.priority = .value(2) }
                if job.isPending { table[id].job.request.hold = .none }
            }
        }
    }

    private mutating func updateRunning(_ id: JobID, _ request: JobRequest, _ changes: JobChanges) {
        let formerNice = table[id].job.request.nice
        table[id].job.request = request
        setPriority(id, changes, formerNice: formerNice)
        guard table[id].job.isActive, table[id].job.state.base == .running else { return }
        let ran = now - (table[id].job.suspendTime ?? table[id].job.startTime ?? now)
        let used = table[id].job.runTimeBeforeSuspension + ran
        if let end = changes.endTime {
            let minutes = (used + (end - now)).seconds / 60
            table[id].job.timeLimitMinutes = .value(UInt32(clamping: max(0, minutes)))
            setEnd(of: id, lasting: max(.zero, end - now))
        } else if let limit = changes.timeLimitMinutes {
            table[id].job.timeLimitMinutes = limit
            let left = limit.number.map {
                SimDuration.minutes(Int64($0)) + SimDuration(microseconds: -used.microseconds)
            }
            setEnd(of: id, lasting: left.map { max(.zero, $0) })
        }
    }
}
