import SlurmModel

extension ClusterEngine {
    /// Changes nodes (`scontrol update node`, administrators only); `names` in bracket notation.
    ///
    /// Throws `accessDenied`, `invalidNodeName`, `invalidNodeState` for a change that the node's state does not allow;
    /// as with slurmctld the other nodes are changed all the same.
    package mutating func updateNodes(
        _ names: String,
        _ changes: NodeChanges,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) {
        advance(to: time)
        guard isAdministrator(userID) else { throw EngineRefusal(.accessDenied) }
        let indices = try nodes(named: names)
        guard !indices.isEmpty else { throw EngineRefusal(.invalidNodeName) }
        for index in indices {
            let available = changes.features ?? nodes[index].definition.features
            let active = changes.activeFeatures ?? []
            guard active.allSatisfy(available.contains) else { throw EngineRefusal(.invalidFeature) }
        }
        var isRefused = false
        for index in indices {
            apply(changes, to: index, by: userID)
            if let state = changes.state, !setState(of: index, to: state) { isRefused = true }
            clearStaleReason(of: index)
            log(.nodeChanged, node: index, detail: Int64(nodes[index].condition.raw))
            noteNodeChange(index)
        }
        let hasNewFeatures = changes.features != nil || changes.activeFeatures != nil
        if changes.weight != nil || hasNewFeatures { demands.forgetCandidates() }
        noteRelease()
        runScheduler()
        if isRefused { throw EngineRefusal(.invalidNodeState) }
    }

    private mutating func apply(_ changes: NodeChanges, to index: Int, by userID: UInt32) {
        if let reason = changes.reason, !reason.isEmpty { setReason(of: index, reason, by: userID) }
        if let weight = changes.weight { nodes[index].definition.weight = weight }
        if let features = changes.features {
            nodes[index].definition.features = features
            nodes[index].definition.activeFeatures = nil
        }
        if let active = changes.activeFeatures { nodes[index].definition.activeFeatures = active }
        if let cpuBind = changes.cpuBind { nodes[index].definition.cpuBind = cpuBind }
        if let comment = changes.comment { nodes[index].comment = comment.isEmpty ? nil : comment }
        if let extra = changes.extra { nodes[index].extra = extra.isEmpty ? nil : extra }
    }

    private mutating func setReason(of index: Int, _ reason: String, by userID: UInt32) {
        nodes[index].reason = reason
        nodes[index].reasonUserID = userID
        nodes[index].reasonTime = now
    }

    /// A node that is fit for service has no reason not to be.
    private mutating func clearStaleReason(of index: Int) {
        let condition = nodes[index].condition
        guard condition.base != .down, condition.flags.isDisjoint(with: [.drain, .fail]) else { return }
        nodes[index].reason = nil
        nodes[index].reasonUserID = nil
        nodes[index].reasonTime = nil
    }

    /// Changes the state of a node; whether its present state allows that.
    private mutating func setState(of index: Int, to wanted: NodeState) -> Bool {
        let condition = nodes[index].condition
        let isBusy = nodes[index].jobs.count > nodes[index].completingJobCount
        let isOut = condition.base == .down || condition.base == .future
        switch (wanted.base, wanted.flags) {
        case (.unknown, .drain), (.unknown, .fail):
            nodes[index].condition.flags.subtract([.drain, .fail])
            nodes[index].condition.flags.formUnion(wanted.flags)
        case (.unknown, .undrain):
            nodes[index].condition.flags.remove(.drain)
        case (.unknown, .resume):
            guard isOut || !condition.flags.isDisjoint(with: [.drain, .fail]) else { return false }
            nodes[index].condition = NodeState(.idle)
        case (.unknown, .notResponding):
            nodes[index].condition.flags.insert(.notResponding)
        case (.down, []):
            takeDown(index)
        case (.future, []):
            guard condition.base == .down || !isBusy else { return false }
            takeDown(index)
            nodes[index].condition.base = .future
        case (.idle, []):
            guard condition.base == .down || (condition.base == .idle && !isBusy) else { return false }
            nodes[index].condition = NodeState(.idle)
        case (.allocated, []):
            return isBusy
        default:
            return false
        }
        return true
    }

    /// Puts a node out of service and ends what runs on it.
    private mutating func takeDown(_ index: Int) {
        nodes[index].condition.base = .down
        for id in nodes[index].jobs where table[id].job.isActive { loseNode(index, of: id) }
    }

    /// Ends a job because a node of its is gone: it is requeued if it may be, else it has failed.
    ///
    /// One that wanted to go on without the node (`--no-kill`) does, unless its script ran there.
    private mutating func loseNode(_ index: Int, of id: JobID) {
        let job = table[id].job
        let isScriptHost = job.allocation.first?.nodeIndex == index
        if !job.request.endsOnNodeFailure, !isScriptHost || job.isHetFollower, job.allocation.count > 1,
            let place = job.allocation.firstIndex(where: { $0.nodeIndex == index })
        {
            nodes[index].release(job.heldAllocation[place], of: id)
            if job.coresReleasedTime != nil { nodes[index].suspendedJobCount -= 1 }
            table[id].job.allocation.remove(at: place)
            noteNodeChange(index)
            noteRelease()
            noteChange(id)
            return
        }
        for part in wholeJob(of: id) where table[part].job.isActive {
            if mayRequeue(table[part].job) {
                requeueRunning(part, as: .nodeFail)
                beginCompleting(part)
            } else {
                terminate(part, as: .nodeFail, reason: .failDownNode)
            }
        }
    }
}
