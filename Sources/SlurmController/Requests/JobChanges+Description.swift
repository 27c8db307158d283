import SimCluster
import SlurmModel
import SlurmWire

extension JobChanges {
    /// The fields of a description that are set; `job` is one of the jobs to change, whose carried fields are kept
    /// where the description says nothing.
    ///
    /// Throws where a text cannot be read.
    init(_ description: JobDescription, of job: Job) throws(EngineRefusal) {
        self.init()
        // Without a burst buffer plugin there is nothing that could be changed.
        if description.burstBuffer?.isEmpty == false { throw EngineRefusal(.notSupported) }
        name = description.name
        partitions = description.partition.map { $0.split(separator: ",").map(String.init) }
        if case .value(let wanted) = description.priority { priority = wanted }
        nice = description.nice.number.map { Int32(truncatingIfNeeded: Int64($0) - 0x8000_0000) }
        timeLimitMinutes = description.timeLimit.isUnset ? nil : description.timeLimit
        minTimeMinutes = description.timeMin.number
        begin = description.beginTime > 0 ? SimTime(seconds: description.beginTime) : nil
        endTime = description.endTime > 0 ? SimTime(seconds: description.endTime) : nil
        deadline = description.deadline > 0 ? SimTime(seconds: description.deadline) : nil
        dependency = description.dependency
        allowsRequeue = description.requeue.number.map { $0 != 0 }
        readSize(description)
        try readResources(description)
        carried = job.request.carried.applying(description)
    }

    private mutating func readSize(_ description: JobDescription) {
        minNodes = description.minNodes.number
        maxNodes = description.maxNodes.number
        numTasks = description.numTasks.number
        minCPUs = description.minCPUs.number
        cpusPerTask = description.cpusPerTask.number
        minCPUsPerNode = description.pnMinCPUs.number
        memory = description.pnMinMemory.isUnset ? nil : MemoryRequest(raw: description.pnMinMemory.raw)
        tmpDiskMiB = description.pnMinTmpDisk.number
        isContiguous = description.contiguous.number.map { $0 != 0 }
        sharing = description.shared.number.flatMap(JobSharing.init(rawValue:))
    }

    private mutating func readResources(_ description: JobDescription) throws(EngineRefusal) {
        features = description.features
        requiredNodes = description.reqNodes
        excludedNodes = description.excNodes
        licenses = description.licenses
        if description.tresPerNode != nil { gresPerNode = try JobRequest.gres(description.tresPerNode) }
        if description.tresPerJob != nil { gresPerJob = try JobRequest.gres(description.tresPerJob) }
        if description.tresPerTask != nil { gresPerTask = try JobRequest.gres(description.tresPerTask) }
        // `ArrayTaskThrottle=4` comes as the text `%4`.
        if let text = description.arrayInx {
            guard let count = UInt32(text.drop { $0 == "%" }) else { throw EngineRefusal(.invalidArray) }
            maxRunningTasks = count
        }
    }
}

extension JobCarriedFields {
    /// These fields with those of a description that are set; an empty text clears a field.
    func applying(_ description: JobDescription) -> JobCarriedFields {
        func choice(_ text: String?, _ current: String?) -> String? {
            guard let text else { return current }
            return text.isEmpty ? nil : text
        }
        var fields = self
        fields.account = choice(description.account, account)
        fields.qos = choice(description.qos, qos)
        fields.wckey = choice(description.wckey, wckey)
        fields.comment = choice(description.comment, comment)
        fields.adminComment = choice(description.adminComment, adminComment)
        fields.workDirectory = choice(description.workDir, workDirectory)
        fields.standardOutput = choice(description.stdOut, standardOutput)
        fields.standardError = choice(description.stdErr, standardError)
        fields.standardInput = choice(description.stdIn, standardInput)
        fields.mailUser = choice(description.mailUser, mailUser)
        fields.mailType = description.mailType.number ?? mailType
        fields.reservation = choice(description.reservation, reservation)
        fields.network = choice(description.network, network)
        fields.batchFeatures = choice(description.batchFeatures, batchFeatures)
        fields.clusterFeatures = choice(description.clusterFeatures, clusterFeatures)
        fields.burstBuffer = choice(description.burstBuffer, burstBuffer)
        fields.requiredSwitches = description.reqSwitch.number ?? requiredSwitches
        fields.waitForSwitchesSeconds = description.wait4switch.number ?? waitForSwitchesSeconds
        return fields
    }
}
