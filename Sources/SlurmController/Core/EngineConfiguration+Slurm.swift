import SimCluster
import SlurmModel

extension EngineConfiguration {
    /// What slurm.conf says, as the engine needs it.
    init(
        _ slurm: SlurmConfiguration,
        nodes: [ConfiguredNode],
        identity: ControllerIdentity
    ) throws(SlurmConfigurationError) {
        let partitions = try slurm.partitions.map { (partition) throws(SlurmConfigurationError) in
            EnginePartition(partition, nodes: try slurm.nodeNames(of: partition, among: nodes))
        }
        self.init(nodes: nodes.map(EngineNode.init(configured:)), partitions: partitions)
        firstJobID = slurm.firstJobID.rawValue
        maxJobID = slurm.maximumJobID.rawValue
        maxJobCount = Int(slurm.maximumJobCount)
        maxArraySize = slurm.maximumArraySize
        killWait = .seconds(Int64(slurm.killWaitSeconds))
        overTimeLimit = slurm.overTimeLimitMinutes
        minJobAge = slurm.minimumJobAgeSeconds.number.map { .seconds(Int64($0)) } ?? .seconds(.max)
        defaultMemory = MemoryRequest(slurm.defaultMemory)
        maxMemory = MemoryRequest(slurm.maximumMemory)
        requeuesByDefault = slurm.requeuesJobs
        enforcesPartitionLimits = slurm.enforcePartitionLimits != .no
        backfills = slurm.text("SchedulerType") == "sched/backfill"
        maxBackfillJobs = slurm.schedulerNumber("bf_max_job_test").map { Int($0) } ?? maxBackfillJobs
        backfillWindow = slurm.schedulerNumber("bf_window").map { .minutes($0) } ?? backfillWindow
        backfillWindowStep = slurm.schedulerNumber("bf_window_linear").map { .seconds($0) }
        backfillReservationsPerPartition = slurm.schedulerNumber("bf_job_part_count_reserve").map { Int($0) } ?? 0
        usersMayMoveToTop = slurm.option("enable_user_top", in: "SchedulerParameters") != nil
        preemptsByQuality = slurm.text("PreemptType") == "preempt/qos"
        if preemptsByQuality || slurm.text("PreemptType") == "preempt/partition_prio" {
            let words = slurm.text("PreemptMode")
            preemptMode = try PreemptMode(configured: words, ofCluster: words, byQuality: preemptsByQuality)
            for partition in slurm.partitions {
                _ = try PreemptMode(
                    configured: partition.preemptMode,
                    ofCluster: words,
                    byQuality: preemptsByQuality
                )
            }
        }
        jobDefaults = JobDefaults(
            cpusPerGPU: slurm.number("DefCpuPerGPU", UInt64.self).number,
            memoryPerGPUMiB: slurm.number("DefMemPerGPU", UInt64.self).number
        )
        tracksMemory = (slurm.text("SelectTypeParameters") ?? "").lowercased().contains("memory")
        licenses = slurm["Licenses"].flatMap(LicenseSpec.list) ?? []
        killsOnInvalidDependency = slurm.option("kill_invalid_depend", in: "DependencyParameters") != nil
        groupMembers = identity.groupMembers
        administrators = [0, identity.slurmUserID]
    }
}

extension PreemptMode {
    /// A mode of slurm.conf; nil is off.
    ///
    /// Throws for a word that is none, for `SUSPEND` without `GANG` in `cluster`, the words for the whole cluster, and
    /// for `SUSPEND` by quality of service, which does not exist here.
    fileprivate init(
        configured words: String?,
        ofCluster cluster: String?,
        byQuality: Bool
    ) throws(SlurmConfigurationError) {
        guard let mode = PreemptMode(words: words ?? "OFF") else {
            throw Self.problem("PreemptMode=\(words ?? "") invalid", "give OFF, CANCEL, REQUEUE or SUSPEND,GANG")
        }
        if mode == .suspend {
            let isGang = (cluster ?? "").lowercased().split(separator: ",").contains("gang")
            guard isGang else { throw Self.problem("PreemptMode=SUSPEND requires GANG too", "give SUSPEND,GANG") }
            guard !byQuality else {
                throw Self.problem(
                    "PreemptMode=SUSPEND is not supported with PreemptType=preempt/qos",
                    "give CANCEL or REQUEUE, or PreemptType=preempt/partition_prio"
                )
            }
        }
        self = mode
    }

    private static func problem(_ message: String, _ advice: String) -> SlurmConfigurationError {
        SlurmConfigurationError(problems: [
            SlurmConfigurationError.Problem(file: "slurm.conf", line: nil, message: message, advice: advice)
        ])
    }
}

extension SlurmConfiguration {
    /// A number among the `SchedulerParameters`; nil where it is not given or is none.
    fileprivate func schedulerNumber(_ name: String) -> Int64? {
        option(name, in: "SchedulerParameters").flatMap { $0 }.flatMap { Int64($0) }
    }
}

extension MemoryRequest {
    /// An amount of slurm.conf; nil is unset.
    init(_ amount: MemoryAmount?) {
        switch amount {
        case nil: self = .unset
        case .perNode(let amount): self = .perNode(amount)
        case .perCPU(let amount): self = .perCPU(amount)
        }
    }
}

extension EngineNode {
    /// A node of slurm.conf.
    ///
    /// Its daemon is part of the simulation, so a node of state UNKNOWN is idle at once.
    init(configured node: ConfiguredNode) {
        let hardware = node.hardware
        var state = node.state
        if state.base == .unknown { state.base = .idle }
        self.init(
            name: node.name,
            cpus: Int(hardware.cpus),
            boards: Int(hardware.boards),
            sockets: Int(hardware.sockets),
            coresPerSocket: Int(hardware.coresPerSocket),
            threadsPerCore: Int(hardware.threadsPerCore),
            realMemoryMiB: hardware.memoryMiB,
            tmpDiskMiB: hardware.temporaryDiskMiB,
            gres: GresSpec.list(node.gres) ?? [],
            features: node.features,
            weight: node.weight,
            state: state,
            reason: node.reason
        )
    }
}
