import SimCluster
import SlurmModel
import SlurmWire

extension JobRequest {
    /// What a client asks for, in the engine's terms.
    ///
    /// Throws where a text of the description cannot be read, with the code that slurmctld answers.
    init(_ description: JobDescription, requester: Requester, defaultName: String) throws(EngineRefusal) {
        self.init(name: description.name ?? defaultName, userID: description.userID.number ?? requester.userID)
        groupID = description.groupID.number ?? requester.groupID
        isBatch = description.script != nil
        partitions = (description.partition ?? "").split(separator: ",").map(String.init)
        readSize(description)
        try readResources(description)
        readPlacement(description)
        readTimes(description)
        carried = JobCarriedFields(description)
    }

    private mutating func readSize(_ description: JobDescription) {
        minNodes = description.minNodes
        maxNodes = description.maxNodes
        // A client sends a count of tasks even where the user gave none; only the flag tells (JOB_NTASKS_SET).
        numTasks = description.numTasks
        cpusPerTask = description.cpusPerTask
        minCPUs = description.minCPUs
        maxCPUs = description.maxCPUs
        minCPUsPerNode = description.pnMinCPUs
        tasksPerNode = description.ntasksPerNode
        tasksPerSocket = description.ntasksPerSocket
        tasksPerCore = description.ntasksPerCore
        tasksPerGres = description.ntasksPerTres
        socketsPerNode = description.socketsPerNode
        coresPerSocket = description.coresPerSocket
        threadsPerCore = description.threadsPerCore
        overcommits = description.overcommit == .value(1)
        memory = MemoryRequest(raw: description.pnMinMemory.raw)
        tmpDiskMiB = description.pnMinTmpDisk.number ?? 0
        taskDistribution = description.taskDist.number ?? 0x2000
    }

    private mutating func readResources(_ description: JobDescription) throws(EngineRefusal) {
        gresPerJob = try Self.gres(description.tresPerJob)
        gresPerNode = try Self.gres(description.tresPerNode)
        gresPerSocket = try Self.gres(description.tresPerSocket)
        gresPerTask = try Self.gres(description.tresPerTask)
        cpusPerGres = try Self.gres(description.cpusPerTres)
        memoryPerGres = try Self.gres(description.memPerTres)
        licenses = description.licenses
    }

    static func gres(_ text: String?) throws(EngineRefusal) -> [GresSpec] {
        guard let text else { return [] }
        guard let specs = GresSpec.list(text) else { throw EngineRefusal(.invalidGres) }
        return specs
    }

    private mutating func readPlacement(_ description: JobDescription) {
        features = description.features
        preferredFeatures = description.prefer
        requiredNodes = description.reqNodes
        excludedNodes = description.excNodes
        isContiguous = description.contiguous == .value(1)
        // A node that is to be rebooted can have no other jobs.
        sharing =
            description.reboot == .value(1)
            ? .exclusive : description.shared.number.flatMap(JobSharing.init(rawValue:))
    }

    private mutating func readTimes(_ description: JobDescription) {
        timeLimitMinutes = description.timeLimit
        minTimeMinutes = description.timeMin
        begin = description.beginTime > 0 ? SimTime(seconds: description.beginTime) : nil
        deadline = description.deadline > 0 ? SimTime(seconds: description.deadline) : nil
        nice = description.nice.number.map { Int32(truncatingIfNeeded: Int64($0) - 0x8000_0000) } ?? 0
        priority = description.priority
        // Whoever submits a held job holds it as a user, root too (observed on 22.05.8).
        if description.priority == .value(0) { hold = .user }
        allowsRequeue = description.requeue.number.map { $0 != 0 }
        endsOnNodeFailure = description.killOnNodeFail != .value(0)
        isImmediate = description.immediate != 0
        dependency = description.dependency
        killsOnInvalidDependency = Self.invalidDependencyChoice(description.bitflags)
        array = description.arrayInx
        warnSignal = description.warnSignal
        warnTimeSeconds = description.warnTime
        warnFlags = description.warnFlags
    }

    /// `ALLOC_SID_USER_HOLD`.
    static let userHoldMark: UInt32 = 2

    /// `KILL_INV_DEP` and `NO_KILL_INV_DEP`.
    private static func invalidDependencyChoice(_ flags: UInt64) -> Bool? {
        if flags & 1 != 0 { return true }
        return flags & 2 != 0 ? false : nil
    }
}

extension JobCarriedFields {
    /// What the engine keeps of a description and never reads.
    init(_ description: JobDescription) {
        self.init()
        account = description.account
        qos = description.qos
        wckey = description.wckey
        comment = description.comment
        adminComment = description.adminComment
        workDirectory = description.workDir
        command = Self.command(description.argv)
        standardOutput = description.stdOut
        standardError = description.stdErr
        standardInput = description.stdIn
        openMode = description.openMode
        submitLine = description.submitLine
        allocNode = description.allocNode
        allocSessionID = description.allocSid.number ?? 0
        responseHost = description.respHost
        allocResponsePort = description.allocRespPort
        otherPort = description.otherPort
        mailType = description.mailType.number ?? 0
        mailUser = description.mailUser
        mcsLabel = description.mcsLabel
        reservation = description.reservation
        network = description.network
        container = description.container
        burstBuffer = description.burstBuffer
        batchFeatures = description.batchFeatures
        clusterFeatures = description.clusterFeatures
        clusters = description.clusters
        originCluster = description.originCluster
        profile = description.profile
        bitFlags = description.bitflags
        powerFlags = description.powerFlags
        accountingFrequency = description.acctgFreq
        cpuFrequencyMin = description.cpuFreqMin.number
        cpuFrequencyMax = description.cpuFreqMax.number
        cpuFrequencyGovernor = description.cpuFreqGov.number
        cpuBind = description.cpuBind
        cpuBindType = description.cpuBindType.number
        memoryBind = description.memBind
        memoryBindType = description.memBindType.number ?? 0
        tresBind = description.tresBind
        tresFrequency = description.tresFreq
        requiredSwitches = description.reqSwitch.number
        waitForSwitchesSeconds = description.wait4switch.number
        delayBootSeconds = description.delayBoot.number
        coreSpecification = description.coreSpec.number
        planeSize = description.planeSize.number
        siteFactor = description.siteFactor.number
        reboots = description.reboot == .value(1)
    }

    /// The script and its arguments, joined by blanks; nil for a script that came by standard input.
    private static func command(_ arguments: [[UInt8]?]) -> String? {
        guard !arguments.isEmpty else { return nil }
        return arguments.map { String(decoding: $0 ?? [], as: UTF8.self) }.joined(separator: " ")
    }
}
