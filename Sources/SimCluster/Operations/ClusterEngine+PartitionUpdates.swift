import SlurmModel

extension ClusterEngine {
    /// Changes a partition (`scontrol update partition`, administrators only).
    ///
    /// Throws `accessDenied`, `invalidPartitionName`, `invalidNodeName`.
    package mutating func updatePartition(
        _ name: String,
        _ changes: PartitionChanges,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) {
        advance(to: time)
        guard isAdministrator(userID) else { throw EngineRefusal(.accessDenied) }
        guard let index = partitions.firstIndex(where: { $0.name == name }) else {
            throw EngineRefusal(.invalidPartitionName)
        }
        try change(index, changes)
    }

    /// Makes a partition (`scontrol create partition`, administrators only).
    ///
    /// Throws `accessDenied`, `invalidPartitionName` for a name that is taken or empty, `invalidNodeName`.
    package mutating func createPartition(
        _ name: String,
        _ changes: PartitionChanges,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) {
        advance(to: time)
        guard isAdministrator(userID) else { throw EngineRefusal(.accessDenied) }
        guard !name.isEmpty, !partitions.contains(where: { $0.name == name }) else {
            throw EngineRefusal(.invalidPartitionName)
        }
        _ = try nodes(named: changes.nodes)
        partitions.append(EnginePartition(name: name, nodes: []))
        indexPartitions()
        try change(partitions.count - 1, changes)
    }

    /// Deletes a partition (`scontrol delete partition`, administrators only).
    ///
    /// Throws `accessDenied`, `invalidPartitionName`, `partitionInUse` while a job of it is in the table and not over.
    package mutating func deletePartition(
        _ name: String,
        by userID: UInt32,
        at time: SimTime
    ) throws(EngineRefusal) {
        advance(to: time)
        guard isAdministrator(userID) else { throw EngineRefusal(.accessDenied) }
        guard let index = partitions.firstIndex(where: { $0.name == name }) else {
            throw EngineRefusal(.invalidPartitionName)
        }
        let isInUse = table.contains { record in
            !record.job.isOver && (record.job.partition == name || record.job.request.partitions.contains(name))
        }
        guard !isInUse else { throw EngineRefusal(.partitionInUse) }
        // Entries and demands name partitions by their places, which are about to change.
        let queued = table.ids.filter { !table[$0].entries.isEmpty }
        for id in queued { dequeue(id) }
        partitions.remove(at: index)
        indexPartitions()
        demands.forgetCandidates()
        for id in queued { reconsider(id) }
        log(.partitionChanged)
        effects.append(.partitionChanged(name))
        runScheduler()
    }

    private mutating func change(_ index: Int, _ changes: PartitionChanges) throws(EngineRefusal) {
        if let text = changes.nodes {
            let indices = try nodes(named: text)
            partitions[index].nodes = indices.map { nodes[$0].definition.name }
        }
        if changes.isDefault == true {
            for other in partitions.indices { partitions[other].isDefault = false }
        }
        changes.apply(to: &partitions[index])
        indexPartitions()
        demands.forgetCandidates()
        log(.partitionChanged, detail: Int64(index))
        effects.append(.partitionChanged(partitions[index].name))
        let name = partitions[index].name
        for id in table.ids where table[id].job.isPending && mayRun(table[id].job, in: name) {
            refreshLimit(of: id)
            reconsider(id)
        }
        noteRelease()
        runScheduler()
    }

    private func mayRun(_ job: Job, in name: String) -> Bool {
        job.partition == name || job.request.partitions.contains(name)
    }

    private mutating func refreshLimit(of id: JobID) {
        guard let first = partitionIndices(of: table[id].job).first else { return }
        table[id].job.timeLimitMinutes = timeLimit(of: table[id].job.request, in: first)
    }
}
