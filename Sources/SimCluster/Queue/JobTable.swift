import SlurmModel

/// All jobs of a cluster, in the order in which their records were made, found by number.
struct JobTable: Sendable {
    /// The records; one that was removed stays until `compact`.
    private var slots: [JobRecord] = []
    private var isLive: [Bool] = []
    private var slotOfID: [JobID: Int] = [:]
    /// How often a record was added or opened for a change.
    private var changes: UInt64 = 0

    /// How many jobs there are.
    var count: Int {
        slotOfID.count
    }

    /// The jobs' numbers, in the order of the table.
    var ids: [JobID] {
        slots.indices.filter { isLive[$0] }.map { slots[$0].job.id }
    }

    /// The jobs, in the order of the table.
    var jobs: [Job] {
        slots.indices.filter { isLive[$0] }.map { slots[$0].job }
    }

    /// Whether there is a record for which `test` holds.
    func contains(where test: (JobRecord) -> Bool) -> Bool {
        for slot in slots.indices where isLive[slot] && test(slots[slot]) { return true }
        return false
    }

    /// Whether there is a job of this number.
    func contains(_ id: JobID) -> Bool {
        slotOfID[id] != nil
    }

    /// The record of a job; reading one that does not exist is a programmer's error.
    subscript(id: JobID) -> JobRecord {
        // Not `_read`: with it Swift 6.3.1 uses a borrowed record after giving it back (found by the address
        // sanitizer).
        get { slots[slot(of: id)] }
        _modify {
            let slot = slot(of: id)
            changes += 1
            slots[slot].revision = changes
            yield &slots[slot]
        }
    }

    /// What a job holds, without a copy of its record.
    func allocation(of id: JobID) -> [NodeAllocation] {
        slots[slot(of: id)].job.heldAllocation
    }

    /// Whether a job that exists leads a heterogeneous job, without a copy of its record.
    func isHetLeader(_ id: JobID) -> Bool {
        slots[slot(of: id)].job.isHetLeader
    }

    /// Whether an entry of the queue still stands for a job, without a copy of its record.
    func owns(_ entry: QueueEntry) -> Bool {
        guard let slot = slotOfID[entry.job] else { return false }
        return slots[slot].entries.contains(entry)
    }

    /// Counts a job as changed, where it still exists, because of something that is not in its record.
    mutating func touch(_ id: JobID) {
        if let slot = slotOfID[id] {
            changes += 1
            slots[slot].revision = changes
        }
    }

    private func slot(of id: JobID) -> Int {
        guard let slot = slotOfID[id] else { preconditionFailure("no job \(id)") }
        return slot
    }

    /// Calls `body` for each record, in the order of the table.
    func visit(_ body: (JobRecord) -> Void) {
        for slot in slots.indices where isLive[slot] { body(slots[slot]) }
    }

    /// Adds a record at the end.
    mutating func append(_ record: JobRecord) {
        slotOfID[record.job.id] = slots.count
        slots.append(revised(record))
        isLive.append(true)
    }

    /// Puts `record` in the place of the job `id`, under its own number.
    mutating func replace(_ id: JobID, with record: JobRecord) {
        let slot = slot(of: id)
        slotOfID[id] = nil
        slotOfID[record.job.id] = slot
        slots[slot] = revised(record)
    }

    private mutating func revised(_ record: JobRecord) -> JobRecord {
        changes += 1
        var record = record
        record.revision = changes
        return record
    }

    /// Takes a record out.
    mutating func remove(_ id: JobID) {
        guard let slot = slotOfID.removeValue(forKey: id) else { return }
        isLive[slot] = false
        if slots.count > 64, slotOfID.count * 2 < slots.count { compact() }
    }

    private mutating func compact() {
        slots = slots.indices.filter { isLive[$0] }.map { slots[$0] }
        isLive = Array(repeating: true, count: slots.count)
        for slot in slots.indices { slotOfID[slots[slot].job.id] = slot }
    }
}
