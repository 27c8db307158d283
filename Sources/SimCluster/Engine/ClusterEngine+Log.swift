import SlurmModel

extension ClusterEngine {
    /// Adds a line to the event log.
    mutating func log(_ kind: EventRecord.Kind, job: JobID? = nil, node: Int = -1, detail: Int64 = 0) {
        let record = EventRecord(
            time: now,
            kind: kind,
            job: job?.rawValue ?? 0,
            node: Int32(node),
            detail: detail
        )
        fingerprint.add(record)
        isPlanStale = true
        effects.append(.logged(record))
    }

    /// Notes that a job's record has changed.
    mutating func noteChange(_ id: JobID) {
        if effects.last != .jobChanged(id) { effects.append(.jobChanged(id)) }
    }

    /// Notes that a node's record has changed.
    mutating func noteNodeChange(_ index: Int) {
        slots[index] = NodeSlot(nodes[index])
        effects.append(.nodeChanged(index))
    }

    /// Sets why a pending job waits.
    mutating func setReason(_ id: JobID, _ reason: JobReason, description: String? = nil) {
        guard table[id].job.reason != reason || table[id].job.stateDescription != description else { return }
        table[id].job.reason = reason
        table[id].job.stateDescription = description
        log(.reasonChanged, job: id, detail: Int64(reason.rawValue))
        noteChange(id)
    }
}
