import SlurmModel
import SlurmWire

extension JobDescription {
    /// Describes a job by its options, without script and environment.
    ///
    /// Source: the requests that Debian's sbatch 22.05.8 sends.
    init(_ options: JobOptions, _ size: RequestedSize, _ invocation: Invocation) {
        self.init()
        describePlacement(options, size)
        describeIdentity(options, invocation)
        describeTasks(options, size)
        describeResources(options)
        describeTimes(options)
    }

    private mutating func describeIdentity(_ options: JobOptions, _ invocation: Invocation) {
        account = options.account
        acctgFreq = options.accountingFrequency
        arrayInx = options.array
        comment = options.comment
        dependency = options.dependency
        name = options.jobName
        mailType = .value(options.mailTypes)
        mailUser = options.mailUser
        mcsLabel = options.mcsLabel
        if let nice = options.nice { self.nice = .value(UInt32(truncatingIfNeeded: 0x8000_0000 + nice)) }
        if let isHeld = options.isHeld {
            priority = isHeld ? 0 : .infinite
        } else if let given = options.priority, given != 0 {
            priority = .value(given)
        }
        qos = options.qos
        reservation = options.reservation
        if let requeue = options.requeue { self.requeue = requeue ? 1 : 0 }
        wckey = options.wckey
        workDir = options.chdir ?? invocation.workingDirectory
        memBind = options.memoryBinding.list
        memBindType = .value(options.memoryBinding.kind)
        profile = options.profile
        powerFlags = options.powerFlags
        clusters = options.clusters
        reqContext = options.context
        selectJobinfo.selectPluginID = SelectPlugin.number(invocation.configuration?.text("SelectType"))
        userID = .value(options.userID ?? invocation.process.userID)
        groupID = .value(options.groupID ?? invocation.process.groupID)
        allocSid = .value(invocation.process.sessionID)
        bitflags = options.flags | defaults
        if let mode = options.openMode { openMode = mode.rawValue }
        if let signal = options.signal {
            (warnSignal, warnTime, warnFlags) = (signal.number, signal.seconds, signal.flags)
        }
    }

    /// Which names were left to the cluster.
    private var defaults: UInt64 {
        var flags: UInt64 = 0
        if account == nil { flags |= JobFlags.usesDefaultAccount }
        if partition == nil { flags |= JobFlags.usesDefaultPartition }
        if qos == nil { flags |= JobFlags.usesDefaultQOS }
        if wckey == nil { flags |= JobFlags.usesDefaultWCKey }
        return flags
    }

    private mutating func describePlacement(_ options: JobOptions, _ size: RequestedSize) {
        batchFeatures = options.batchFeatures
        burstBuffer = options.burstBuffer
        clusterFeatures = options.clusterConstraint
        container = options.container
        contiguous = options.isContiguous ? 1 : 0
        excNodes = options.excludedNodes
        features = options.constraint
        if options.isKeptOnNodeFailure { killOnNodeFail = 0 }
        licenses = options.licenses
        network = options.network
        partition = options.partition
        prefer = options.preferredFeatures
        if options.isReboot { reboot = 1 }
        if let names = size.nodeNames { reqNodes = HostList(names).folded }
        if let sharing = options.sharing { shared = .value(sharing) }
        if let switches = options.switches { reqSwitch = .value(switches) }
        if let seconds = options.switchWaitSeconds { wait4switch = .value(seconds) }
        if let waits = options.waitsForAllNodes { waitAllNodes = .value(waits) }
        if size.hasNodes {
            minNodes = .value(UInt32(truncatingIfNeeded: size.leastNodes))
            if size.mostNodes != 0 { maxNodes = .value(UInt32(truncatingIfNeeded: size.mostNodes)) }
        }
    }

    private mutating func describeTasks(_ options: JobOptions, _ size: RequestedSize) {
        taskDist = .value(options.distribution)
        if let size = options.planeSize { planeSize = Self.u16(size) }
        (cpuFreqMin, cpuFreqMax) = (options.cpuFrequency.low, options.cpuFrequency.high)
        cpuFreqGov = options.cpuFrequency.governor
        let tasks = UInt32(truncatingIfNeeded: size.tasks)
        if size.hasTasks {
            bitflags |= JobFlags.hasTasks
            numTasks = .value(tasks)
        }
        if options.isOvercommitted {
            minCPUs = .value(UInt32(truncatingIfNeeded: max(size.leastNodes, 1)))
            overcommit = 1
        } else if let perTask = options.cpusPerTask {
            minCPUs = .value(tasks &* perTask)
        } else if size.hasNodes && size.leastNodes == 0 {
            minCPUs = 0
        } else {
            minCPUs = .value(tasks)
        }
        if let perTask = options.cpusPerTask {
            bitflags |= JobFlags.hasCPUsPerTask
            cpusPerTask = Self.u16(perTask)
        }
        let leastCPUs = max(options.minimumCPUs ?? 0, options.cpusPerTask ?? 0)
        if options.minimumCPUs != nil || options.cpusPerTask != nil { pnMinCPUs = Self.u16(leastCPUs) }
        if let count = options.socketsPerNode { socketsPerNode = Self.u16(count) }
        if let count = options.coresPerSocket { coresPerSocket = Self.u16(count) }
        if let count = options.threadsPerCore { threadsPerCore = Self.u16(count) }
        if let count = options.tasksPerNode { ntasksPerNode = Self.u16(count) }
        if let count = options.tasksPerSocket { ntasksPerSocket = Self.u16(count) }
        if let count = options.tasksPerCore { ntasksPerCore = Self.u16(count) }
        if let count = options.tasksPerTres ?? options.tasksPerGPU { ntasksPerTres = Self.u16(count) }
        if let spec = options.coreSpecialization { coreSpec = .value(spec) }
    }

    private mutating func describeResources(_ options: JobOptions) {
        if let count = options.cpusPerGPU { cpusPerTres = "gres:gpu:\(count)" }
        if let amount = options.memoryPerGPUMiB { memPerTres = "gres:gpu:\(amount)" }
        tresPerJob = Self.gpus(options.gpus)
        tresPerNode = Self.gpus(options.gpusPerNode)
        if let gres = options.gres, gres.lowercased() != "none" {
            tresPerNode = tresPerNode.map { "\($0),\(gres)" } ?? gres
        }
        tresPerSocket = Self.gpus(options.gpusPerSocket)
        tresPerTask = Self.gpus(options.gpusPerTask)
        tresBind = options.gpuBinding.map { "gpu:\($0)" }
        tresFreq = options.gpuFrequency.map { "gpu:\($0)" }
        if let amount = options.memoryPerNodeMiB {
            pnMinMemory = .value(amount)
        } else if let amount = options.memoryPerCPUMiB {
            pnMinMemory = .value(amount | SqueueFields.memoryPerCPU)
        }
        if let amount = options.temporaryDiskMiB { pnMinTmpDisk = .value(UInt32(truncatingIfNeeded: amount)) }
    }

    private mutating func describeTimes(_ options: JobOptions) {
        beginTime = options.beginTime
        deadline = options.deadline
        if let seconds = options.delayBootSeconds { delayBoot = .value(seconds) }
        timeLimit = options.timeLimit
        timeMin = options.minimumTime
    }

    private static func u16(_ number: UInt32) -> Settable<UInt16> {
        .value(UInt16(truncatingIfNeeded: number))
    }

    /// Numbers of GPUs as requests name them: `2,fake:1` becomes `gres:gpu:2,gres:gpu:fake:1`.
    private static func gpus(_ text: String?) -> String? {
        guard let text, !text.isEmpty else { return nil }
        let parts = CommaList.parts(text)
        return parts.isEmpty ? nil : parts.map { "gres:gpu:\($0)" }.joined(separator: ",")
    }
}
