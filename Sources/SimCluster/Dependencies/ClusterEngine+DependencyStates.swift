import SlurmModel

extension ClusterEngine {
    /// How far one dependency of the pending job `waiter` has come.
    mutating func state(of dependency: Dependency, for waiter: JobID) -> DependencyState {
        guard let target = dependency.job else { return singletonState(of: waiter) }
        if dependency.kind == .after, dependency.delayMinutes > 0 {
            return delayedState(of: dependency, for: waiter)
        }
        if let task = dependency.task {
            return state(ofTask: task, of: target, dependency.kind)
        }
        if dependency.kind == .afterCorresponding, let own = table[waiter].job.arrayTaskID, arrays[target] != nil {
            return state(ofTask: own, of: target, dependency.kind)
        }
        if arrays[target] != nil { return state(ofArray: target, dependency.kind) }
        guard table.contains(target) else { return .fulfilled }
        return state(ofRecord: target, dependency.kind)
    }

    /// A task that does not exist, or was taken out, is waited for by nobody.
    private func state(ofTask task: UInt32, of array: JobID, _ kind: DependencyKind) -> DependencyState {
        if let record = arrays[array]?.recordOfTask[task], table.contains(record) {
            return state(ofRecord: record, kind)
        }
        if table.contains(array), table[array].job.pendingTasks?.contains(task) ?? false {
            return state(ofRecord: array, kind)
        }
        return .fulfilled
    }

    private func state(ofRecord id: JobID, _ kind: DependencyKind) -> DependencyState {
        let job = table[id].job
        switch kind {
        case .after: return job.state.base == .pending ? .unfulfilled : .fulfilled
        case .afterAny, .afterBurstBuffer: return job.isOver ? .fulfilled : .unfulfilled
        case .afterOK, .afterCorresponding:
            guard job.isOver else { return .unfulfilled }
            return job.state.base == .completed ? .fulfilled : .failed
        case .afterNotOK:
            guard job.isOver else { return .unfulfilled }
            return job.state.base == .completed ? .failed : .fulfilled
        case .singleton: return .unfulfilled
        }
    }

    private func state(ofArray id: JobID, _ kind: DependencyKind) -> DependencyState {
        guard let book = arrays[id] else { return .fulfilled }
        if kind == .after {
            return book.members.contains { table[$0].job.state.base == .pending } ? .unfulfilled : .fulfilled
        }
        // Whether all went well is asked when all are over, not before.
        guard book.members.allSatisfy({ table[$0].job.isOver }) else { return .unfulfilled }
        switch kind {
        case .afterOK, .afterCorresponding: return book.hasFailed ? .failed : .fulfilled
        case .afterNotOK: return book.hasFailed ? .fulfilled : .failed
        case .after, .afterAny, .afterBurstBuffer, .singleton: return .fulfilled
        }
    }

    /// `after:ID+MINUTES`: so long after the start, or the cancellation, of the job.
    private mutating func delayedState(of dependency: Dependency, for waiter: JobID) -> DependencyState {
        guard let target = dependency.job, table.contains(target) else { return .fulfilled }
        let job = table[target].job
        guard job.state.base != .pending, let start = job.startTime else { return .unfulfilled }
        let due = start + .minutes(Int64(dependency.delayMinutes))
        if due <= now { return .fulfilled }
        setTimer(.dependencyDelay, of: waiter, at: due, .eligible)
        return .unfulfilled
    }

    /// Whether another job of this user with this name is ahead: one that runs, or waits with a lower number.
    private func singletonState(of id: JobID) -> DependencyState {
        let job = table[id].job
        let isBlocked = table.contains { record in
            let other = record.job
            guard other.request.userID == job.request.userID, other.request.name == job.request.name else {
                return false
            }
            guard other.id != job.id, !other.isOver else { return false }
            return other.state.base != .pending || other.id < job.id
        }
        return isBlocked ? .unfulfilled : .fulfilled
    }
}
