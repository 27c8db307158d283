package import SlurmModel

extension ClusterEngine {
    /// Moves pending jobs before the other pending jobs of their user in their partition, the first named first
    /// (`scontrol top`).
    ///
    /// They take over the others' priorities, with nice values to match. Throws `invalidJobID`, `accessDenied` for a
    /// job of somebody else, `disabled` for users where the configuration does not let them, `jobNotPending`.
    package mutating func moveToTop(_ ids: [JobID], by userID: UInt32, at time: SimTime) throws(EngineRefusal) {
        advance(to: time)
        guard isAdministrator(userID) || configuration.usersMayMoveToTop else { throw EngineRefusal(.disabled) }
        for id in ids {
            guard table.contains(id) else { throw EngineRefusal(.invalidJobID) }
            guard mayAct(userID, on: table[id].job) else { throw EngineRefusal(.accessDenied) }
            guard table[id].job.isPending else { throw EngineRefusal(.jobNotPending) }
        }
        // The last named first, so that the first named ends up before it.
        for id in ids.reversed() where table[id].job.priority > 0 { moveToTop(id) }
        runScheduler()
    }

    private mutating func moveToTop(_ id: JobID) {
        let job = table[id].job
        var rivals = table.ids.filter { other in
            let rival = table[other].job
            return rival.isPending && rival.priority > 0 && rival.request.userID == job.request.userID
                && rival.partition == job.partition
        }
        rivals.sort { (table[$0].job.priority, $1) > (table[$1].job.priority, $0) }
        let priorities = rivals.map { table[$0].job.priority }
        rivals.removeAll { $0 == id }
        rivals.insert(id, at: 0)
        for (rival, priority) in zip(rivals, priorities) where table[rival].job.priority != priority {
            let change = Int64(table[rival].job.priority) - Int64(priority)
            withdraw(rival)
            table[rival].job.priority = priority
            table[rival].job.request.nice = Int32(clamping: Int64(table[rival].job.request.nice) + change)
            log(.updated, job: rival)
            noteChange(rival)
            reconsider(rival)
        }
    }
}
