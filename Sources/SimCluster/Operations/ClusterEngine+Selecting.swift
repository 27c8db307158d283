import SlurmModel

extension ClusterEngine {
    /// The records that a selection names, pending tasks of an array taken as the array's rest.
    ///
    /// Throws `invalidJobID` where it names nothing.
    func records(of selection: JobSelection) throws(EngineRefusal) -> [JobID] {
        if let component = selection.component {
            guard table.contains(selection.id), let het = table[selection.id].job.het, component < het.components.count,
                table.contains(het.components[component])
            else { throw EngineRefusal(.invalidJobID) }
            return [het.components[component]]
        }
        if selection.tasks == nil, table.contains(selection.id), table[selection.id].job.isHetLeader {
            return components(of: selection.id)
        }
        guard let tasks = selection.tasks else {
            let found =
                table.contains(selection.id) && arrays[selection.id] == nil
                ? [selection.id] : records(of: selection.id)
            guard !found.isEmpty else { throw EngineRefusal(.invalidJobID) }
            return found
        }
        guard let book = arrays[selection.id] else { throw EngineRefusal(.invalidJobID) }
        return tasks.indices.compactMap { book.recordOfTask[$0] }
    }

    /// Throws unless the user may act on the jobs that a selection names.
    func checkAccess(_ userID: UInt32, to selection: JobSelection) throws(EngineRefusal) {
        let id = table.contains(selection.id) ? selection.id : arrays[selection.id]?.members.first
        guard let id, table.contains(id) else { throw EngineRefusal(.invalidJobID) }
        guard mayAct(userID, on: table[id].job) else { throw EngineRefusal(.accessDenied) }
    }

    /// Whether a user may act on a job.
    package func mayAct(_ userID: UInt32, on job: Job) -> Bool {
        userID == job.request.userID || isAdministrator(userID)
    }

    /// Whether a user may act on everything.
    package func isAdministrator(_ userID: UInt32) -> Bool {
        configuration.administrators.contains(userID)
    }

    /// Does something to each job that a selection names.
    ///
    /// Some of an array's pending tasks get records of their own before, unless `splits` says that what is done does not
    /// concern jobs that wait: then it is done to all pending tasks. Throws the code of a single job; for tasks of an
    /// array gives the codes, equal ones together. Source: observed on 22.05.8.
    mutating func forEach(
        _ selection: JobSelection,
        by userID: UInt32,
        splits: Bool = true,
        _ body: (inout ClusterEngine, JobID) -> SlurmErrno
    ) throws(EngineRefusal) -> [SelectionOutcome] {
        try checkAccess(userID, to: selection)
        var found = try records(of: selection)
        if let tasks = selection.tasks, table.contains(selection.id), let rest = table[selection.id].job.pendingTasks {
            let named = tasks.intersection(rest)
            if splits, table[selection.id].job.isPending, named.count < rest.count {
                for task in named.indices { _ = split(task, of: selection.id) }
                found = try records(of: selection)
            } else if !named.isEmpty {
                found.append(selection.id)
            }
        }
        if arrays[selection.id] == nil {
            var worst = SlurmErrno.success
            for id in found {
                let isPart = table[id].job.isHetFollower && found.count == 1
                let code = isPart ? .notWholeHetJob : body(&self, id)
                if code != .success { worst = code }
            }
            guard worst == .success else { throw EngineRefusal(worst) }
            return []
        }
        var codes: [(tasks: ArrayTaskSet, code: SlurmErrno)] = []
        var missing = selection.tasks ?? ArrayTaskSet()
        for id in found where table.contains(id) {
            let job = table[id].job
            let tasks = job.pendingTasks ?? ArrayTaskSet(job.arrayTaskID.map { [$0] } ?? [])
            for task in tasks.indices { missing.remove(task) }
            Self.add(tasks, body(&self, id), to: &codes)
        }
        if !missing.isEmpty { Self.add(missing, .invalidJobID, to: &codes) }
        codes.sort { $0.tasks.first ?? 0 < $1.tasks.first ?? 0 }
        return codes.map { SelectionOutcome(jobs: "\(selection.id)_\($0.tasks.rangeText)", code: $0.code) }
    }

    private static func add(
        _ tasks: ArrayTaskSet,
        _ code: SlurmErrno,
        to codes: inout [(tasks: ArrayTaskSet, code: SlurmErrno)]
    ) {
        guard let index = codes.firstIndex(where: { $0.code == code }) else {
            codes.append((tasks, code))
            return
        }
        for task in tasks.indices { codes[index].tasks.insert(task) }
    }
}
