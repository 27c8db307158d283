import SimCluster
import SlurmModel
import SlurmWire

extension JobInfo {
    /// What was asked for.
    mutating func fillRequest(_ job: Job, nodeTable: [Node]) {
        let request = job.request
        nice = UInt32(bitPattern: request.nice) &+ 0x8000_0000
        if job.isPending || job.allocation.isEmpty {
            numCPUs = UInt32(clamping: job.requestedCPUs)
            maxCPUs = request.maxCPUs.number ?? 0
            numNodes = UInt32(clamping: job.expectedNodes(nodeTable: nodeTable))
            maxNodes = UInt32(clamping: job.size.maxNodes ?? 0)
        }
        // How many tasks a job has is left open where it did not say and ended before it had nodes.
        let isOpen = !job.isPending && job.allocation.isEmpty && !job.size.hasTaskCount
        numTasks = isOpen ? Settable<UInt32>.unset.raw : UInt32(clamping: job.size.tasks)
        cpusPerTask = UInt16(clamping: job.size.cpusPerTask)
        ntasksPerNode = request.tasksPerNode.number ?? 0
        ntasksPerTres = request.tasksPerGres.number ?? 0
        pnMinCPUs = UInt16(clamping: job.size.cpusPerNode)
        pnMinMemory = job.size.memory == .unset ? 0 : job.size.memory.raw
        pnMinTmpDisk = request.tmpDiskMiB
        features = request.features
        prefer = job.isPending ? request.preferredFeatures : nil
        dependency = job.dependencies.text
        contiguous = request.isContiguous ? 1 : 0
        shared = request.sharing.map { .value($0.rawValue) } ?? .unset
        licenses = request.licenses
        reqNodes = request.requiredNodes
        reqNodeInx = Self.bits(request.requiredNodes, nodeTable)
        excNodes = request.excludedNodes
        excNodeInx = Self.bits(request.excludedNodes, nodeTable)
        tresPerJob = GresText.requested(request.gresPerJob)
        tresPerNode = GresText.requested(request.gresPerNode)
        tresPerSocket = GresText.requested(request.gresPerSocket)
        tresPerTask = GresText.requested(request.gresPerTask)
        cpusPerTres = GresText.requested(request.cpusPerGres) ?? Self.text(.cpusPerGPU, request.defaultsPerGPU)
        memPerTres = GresText.requested(request.memoryPerGres) ?? Self.text(.memoryPerGPU, request.defaultsPerGPU)
        mcPtr = MultiCoreData(request)
        selectJobinfo.selectPluginID = SelectPlugin.consTres
    }

    private static func text(_ kind: JobDefaults.Kind, _ defaults: JobDefaults?) -> String? {
        defaults?[kind].map { "\(JobDefaults.resource):\($0)" }
    }

    private static func bits(_ nodes: String?, _ nodeTable: [Node]) -> BitString? {
        // A job with a list that does not parse is refused, so there is none here.
        guard let nodes, let names = try? HostList(parsing: nodes).names else { return nil }
        let wanted = Set(names)
        return BitString(
            bitCount: nodeTable.count,
            setting: nodeTable.indices.filter { wanted.contains(nodeTable[$0].definition.name) }
        )
    }

    /// What the engine carries and never reads.
    mutating func fillCarried(_ job: Job, controller: Controller) {
        let carried = job.request.carried
        account = carried.account
        if controller.accounting != nil { qos = carried.qos }
        wckey = carried.wckey
        comment = carried.comment
        adminComment = carried.adminComment
        systemComment = carried.systemComment
        workDir = carried.workDirectory
        command = carried.command
        stdOut = carried.standardOutput
        stdErr = carried.standardError
        stdIn = carried.standardInput
        allocNode = carried.allocNode
        allocSid = carried.allocSessionID
        mailType = carried.mailType
        mailUser = carried.mailUser ?? controller.identity.userName(job.request.userID)
        mcsLabel = carried.mcsLabel
        resvName = carried.reservation
        network = carried.network
        container = carried.container
        container1 = carried.container
        burstBuffer = carried.burstBuffer
        batchFeatures = carried.batchFeatures
        clusterFeatures = carried.clusterFeatures
        profile = carried.profile
        powerFlags = carried.powerFlags
        bitflags = carried.bitFlags | Self.noticed(job)
        cpuFreqMin = carried.cpuFrequencyMin.map { .value($0) } ?? .unset
        cpuFreqMax = carried.cpuFrequencyMax.map { .value($0) } ?? .unset
        cpuFreqGov = carried.cpuFrequencyGovernor.map { .value($0) } ?? .unset
        tresBind = carried.tresBind
        tresFreq = carried.tresFrequency
        reqSwitch = carried.requiredSwitches ?? 0
        if carried.requiredSwitches != nil {
            wait4switch = min(carried.waitForSwitchesSeconds ?? .max, Self.longestWaitForSwitchesSeconds)
        }
        delayBoot = carried.delayBootSeconds ?? 0
        if controller.configuration.flag("AllowSpecResourcesUsage") {
            coreSpec = carried.coreSpecification.map { .value($0) } ?? .unset
        }
        siteFactor = carried.siteFactor ?? 0x8000_0000
        reboot = carried.reboots ? 1 : 0
        cronspec = carried.cronSpecification
        selinuxContext = carried.securityContext
    }

    /// `max_switch_wait` of SchedulerParameters, by default (slurm.conf(5)).
    private static let longestWaitForSwitchesSeconds: UInt32 = 300

    /// What slurmctld itself notes among a job's flags (observed with `squeue --json`).
    private static func noticed(_ job: Job) -> UInt64 {
        var flags: UInt64 = job.wasBackfilled ? backfillScheduled : 0
        if job.request.memory != .unset { flags |= memorySet }
        if !job.isPending, !job.allocation.isEmpty { flags |= job.state.base.isFinished ? tresCalculated : wasRunning }
        return flags
    }

    /// `BACKFILL_SCHED`.
    private static let backfillScheduled: UInt64 = 0x1_0000_0000
    /// `JOB_MEM_SET`.
    private static let memorySet: UInt64 = 0x80_0000
    /// `TRES_STR_CALC`: what the job used has been written down.
    private static let tresCalculated: UInt64 = 0x800
    /// `JOB_WAS_RUNNING`.
    private static let wasRunning: UInt64 = 0x10_0000
}

extension MultiCoreData {
    /// The limits on sockets, cores and threads of a request; what is not limited has Slurm's unset values.
    init(_ request: JobRequest) {
        self.init()
        socketsPerNode = request.socketsPerNode.raw
        coresPerSocket = request.coresPerSocket.raw
        threadsPerCore = request.threadsPerCore.raw
        ntasksPerSocket = request.tasksPerSocket.or(.infinite).raw
        ntasksPerCore = request.tasksPerCore.or(.infinite).raw
        planeSize = request.carried.planeSize ?? 0
    }
}
