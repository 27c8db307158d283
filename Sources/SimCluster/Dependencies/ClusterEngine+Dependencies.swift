import SlurmModel

extension ClusterEngine {
    /// Reads what the job `id` is to wait for; what is fulfilled already is left out.
    ///
    /// Throws Slurm's code for a text that it refuses, and for a circle.
    func dependencies(
        from text: String?,
        of id: JobID,
        user: UInt32,
        name: String
    ) throws(EngineRefusal) -> DependencyList {
        guard let text, !text.isEmpty, text != "0" else { return DependencyList() }
        let parsed = try DependencyText(text)
        var list = DependencyList()
        list.isAny = parsed.isAny
        for var item in parsed.items {
            if let target = item.job {
                guard target != id, !waits(target, for: id) else { throw EngineRefusal(.circularDependency) }
                if item.task == nil, arrays[target] != nil { item.meansWholeArray = true }
            }
            list.items.append(item)
        }
        return list
    }

    /// Whether the job `waiter`, or one that it waits for, waits for `id`.
    private func waits(_ waiter: JobID, for id: JobID) -> Bool {
        // Nobody can wait for a job that is being submitted; only a change can close a circle.
        guard waiters[id]?.isEmpty == false else { return false }
        var seen: Set<JobID> = []
        var ahead = [waiter]
        while let next = ahead.popLast() {
            guard table.contains(next), seen.insert(next).inserted else { continue }
            for item in table[next].job.dependencies.items {
                guard let target = item.job else { continue }
                if target == id { return true }
                ahead.append(target)
            }
        }
        return false
    }

    /// Brings the dependencies of a pending job up to date; why it waits for others, or nil where it does not.
    mutating func dependencyObstacle(of id: JobID) -> JobReason? {
        var list = table[id].job.dependencies
        if list.isEmpty { return nil }
        for index in list.items.indices where list.items[index].state == .unfulfilled {
            list.items[index].state = state(of: list.items[index], for: id)
        }
        let isDone: Bool
        if list.isAny {
            isDone = list.items.contains { $0.state == .fulfilled }
        } else {
            list.items.removeAll { $0.state == .fulfilled }
            isDone = list.items.isEmpty
        }
        if isDone {
            unwatch(id)
            table[id].job.dependencies = DependencyList()
            log(.dependencyResolved, job: id)
            noteChange(id)
            return nil
        }
        if list != table[id].job.dependencies {
            table[id].job.dependencies = list
            noteChange(id)
        }
        let isHopeless =
            list.isAny
            ? list.items.allSatisfy { $0.state == .failed } : list.items.contains { $0.state == .failed }
        return isHopeless ? .depInvalid : .dependency
    }

    /// Notes for which jobs a job waits.
    mutating func watch(_ id: JobID) {
        for item in table[id].job.dependencies.items {
            if let target = item.job {
                waiters[target, default: []].append(id)
            } else {
                singletons.insert(id, at: singletons.firstIndex { $0 > id } ?? singletons.endIndex)
            }
        }
    }

    /// Forgets for which jobs a job waits.
    mutating func unwatch(_ id: JobID) {
        for item in table[id].job.dependencies.items {
            if let target = item.job {
                waiters[target, default: []].removeAll { $0 == id }
            } else {
                singletons.removeAll { $0 == id }
            }
        }
    }

    /// Marks the jobs that wait for `id` to be looked at again.
    mutating func wakeWaiters(of id: JobID) {
        let job = table[id].job
        unsettled += waiters[id] ?? []
        if let array = job.arrayJobID, array != id { unsettled += waiters[array] ?? [] }
        if !job.holdsResources, let next = nextSingleton(named: job.request.name, userID: job.request.userID) {
            unsettled.append(next)
        }
    }

    /// The job of the lowest number that waits to be the only one of its name; the later ones wait for it.
    private func nextSingleton(named name: String, userID: UInt32) -> JobID? {
        singletons.first { waiter in
            guard table.contains(waiter) else { return false }
            let request = table[waiter].job.request
            return request.userID == userID && request.name == name && table[waiter].job.isPending
        }
    }
}
