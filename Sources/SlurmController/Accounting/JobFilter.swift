import SimCluster
import SlurmModel
import SlurmWire

/// A condition on jobs, applied as slurmdbd applies it.
///
/// Source: sacct(1), and what a real slurmdbd 22.05.8 gives for the options of sacct.
struct JobFilter {
    private let condition: AccountingJobCondition
    private let flags: JobConditionFlags
    private let now: Int64
    /// The time that the condition is about.
    let window: JobWindow
    private let accounts: TextFilter
    private let associations: TextFilter
    private let clusters: TextFilter
    private let groups: TextFilter
    private let names: TextFilter
    private let partitions: TextFilter
    private let qualities: TextFilter
    private let reasons: TextFilter
    private let reservations: TextFilter
    private let users: TextFilter
    private let keys: TextFilter
    private let constraints: [String]
    private let states: [UInt32]
    private let nodes: Set<String>?

    /// Reads a condition.
    init(_ condition: AccountingJobCondition, now: Int64) {
        self.condition = condition
        self.now = now
        flags = JobConditionFlags(rawValue: condition.flags)
        window = JobWindow(condition, now: now)
        accounts = TextFilter(condition.acctList)
        associations = TextFilter(condition.associdList)
        clusters = TextFilter(condition.clusterList)
        groups = TextFilter(condition.groupidList)
        names = TextFilter(condition.jobnameList)
        partitions = TextFilter(condition.partitionList)
        qualities = TextFilter(condition.qosList)
        reasons = TextFilter(condition.reasonList)
        reservations = TextFilter(condition.resvList)
        users = TextFilter(condition.useridList)
        keys = TextFilter(condition.wckeyList)
        constraints = (condition.constraintList ?? []).compactMap(\.self)
        states = (condition.stateList ?? []).compactMap { $0.flatMap { UInt32($0) } }
        nodes = condition.usedNodes.map(Self.names)
    }

    /// The records that are wanted of a cluster, by job id, of each job the latest run unless all are asked for.
    func select(_ records: [AccountedJob], cluster: String) -> [AccountedJob] {
        guard clusters.admits(cluster) else { return [] }
        let components = hetLeaders(records)
        // Their places are put in order, as a record is some thousand bytes of values.
        let found = records.indices.filter { isKnown(records, $0) && admits(records[$0], components) }
            .map { (records[$0].job.id.rawValue, records[$0].job.submitTime.seconds, records[$0].index, place: $0) }
            .sorted { ($0.0, $1.1, $1.2) < ($1.0, $0.1, $0.2) }
            .map { records[$0.place] }
        var result: [AccountedJob] = []
        var earlier: [AccountedJob] = []
        var last: JobID?
        for record in found {
            if record.job.id == last {
                // Earlier runs come first of all, the earliest at the very top (observed on 22.05.8).
                if flags.contains(.duplicates) { earlier.insert(record, at: 0) }
            } else {
                result.append(record)
            }
            last = record.job.id
        }
        return earlier + result
    }

    private static func names(_ text: String) -> Set<String> {
        do { return Set(try HostList(parsing: text).names) } catch { return [] }
    }

    /// Whether slurmctld has told of a job at all; says so without a copy of the record, as most jobs of a long queue
    /// are not known.
    private func isKnown(_ records: [AccountedJob], _ place: Int) -> Bool {
        records.withUnsafeBufferPointer { $0.baseAddress.map { $0[place].isKnown(at: now) } ?? false }
    }

    private func admits(_ record: AccountedJob, _ leaders: Set<JobID>) -> Bool {
        if flags.contains(.runaway) { return false }
        let times = AccountedTimes(record, now: now)
        let job = record.job
        guard isNamed(job, leaders), admits(times) else { return false }
        let request = job.request
        return users.admits("\(request.userID)") && accounts.admits(request.carried.account ?? "")
            && partitions.admits(job.shownPartition) && names.admits(request.name)
            && groups.admits("\(request.groupID)") && associations.admits("\(record.associationID)")
            && qualities.admits("\(record.qosID)") && reasons.admits("\(record.lastReason.rawValue)")
            && keys.admits(record.wckey ?? request.carried.wckey ?? "")
            && reservations.admits(request.carried.reservation ?? "")
            && admitsSize(record) && admitsConstraints(record) && admitsNodes(record)
    }

    private func admits(_ times: AccountedTimes) -> Bool {
        if states.isEmpty { return window.holds(times, condition) }
        return states.contains { window.holds(times, in: $0) }
    }

    private func admitsSize(_ record: AccountedJob) -> Bool {
        let cpus = UInt32(clamping: record.job.allocation.reduce(0) { $0 + $1.cpus })
        let limit = record.recordedTimeLimit.raw
        return Self.admits(cpus, condition.cpusMin, condition.cpusMax)
            && Self.admits(UInt32(clamping: record.job.allocation.count), condition.nodesMin, condition.nodesMax)
            && Self.admits(limit, condition.timelimitMin, condition.timelimitMax) && admitsFlags(record)
    }

    /// `SLURMDB_JOB_FLAG_NOTSET` asks for nothing.
    private func admitsFlags(_ record: AccountedJob) -> Bool {
        switch condition.dbFlags {
        case 1: true
        case 0: record.recordedFlags == 0
        default: record.recordedFlags & condition.dbFlags != 0
        }
    }

    private static func admits(_ value: UInt32, _ least: UInt32, _ most: UInt32) -> Bool {
        if least == 0 { return true }
        return most == 0 ? value == least : (least...max(least, most)).contains(value)
    }

    private func admitsConstraints(_ record: AccountedJob) -> Bool {
        let features = record.job.request.features ?? ""
        return constraints.allSatisfy { $0.isEmpty ? features.isEmpty : features.contains($0) }
    }

    private func admitsNodes(_ record: AccountedJob) -> Bool {
        guard let nodes else { return true }
        return record.job.allocation.contains { nodes.contains($0.nodeName) }
    }

    /// Whether a job is among those that are named, if any are.
    private func isNamed(_ job: Job, _ leaders: Set<JobID>) -> Bool {
        guard let named = condition.stepList, !named.isEmpty else { return true }
        return named.contains { selected in
            guard let number = selected.stepID.jobID.number else { return false }
            let id = JobID(number)
            if let task = selected.arrayTaskID.number { return job.arrayJobID == id && job.arrayTaskID == task }
            if let offset = selected.hetJobOffset.number {
                return job.het?.leader == id && (flags.contains(.wholeHetJob) || job.het?.offset == offset)
            }
            if job.id == id || job.arrayJobID == id { return true }
            guard let leader = job.het?.leader, !flags.contains(.noWholeHetJob) else { return false }
            return flags.contains(.wholeHetJob) ? leaders.contains(leader) : leader == id
        }
    }

    /// The heterogeneous jobs of which a component is named.
    private func hetLeaders(_ records: [AccountedJob]) -> Set<JobID> {
        guard flags.contains(.wholeHetJob), let named = condition.stepList else { return [] }
        let ids = Set(named.compactMap { $0.stepID.jobID.number.map { JobID($0) } })
        return Set(records.filter { ids.contains($0.job.id) }.compactMap { $0.job.het?.leader })
    }
}

extension AccountedJob {
    /// `flags`: how the job was started (`SLURMDB_JOB_FLAG_…`), and that its start was heard of.
    var recordedFlags: UInt32 {
        guard hasStarted else { return 0x10 }
        return 0x10 | (job.wasBackfilled ? 8 : job.request.isBatch ? 4 : 2)
    }

    /// The limit in minutes: what the job asked for while it waits, then what holds.
    var recordedTimeLimit: Settable<UInt32> {
        hasStarted ? job.timeLimitMinutes : job.request.timeLimitMinutes
    }
}

extension Job {
    /// The partitions that it waits for, or the one in which it runs.
    var shownPartition: String {
        isPending && !request.partitions.isEmpty ? request.partitions.joined(separator: ",") : partition
    }
}
