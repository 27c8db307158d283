import SimCluster
import SlurmModel
import SlurmWire

extension ControllerConfiguration {
    /// The configuration as slurmctld 22.05.8 tells it: what slurm.conf says, else Slurm's defaults.
    init(_ controller: Controller) {
        self.init()
        let configuration = controller.configuration
        for (field, key) in ConfigurationFields.texts { self[keyPath: field] = configuration.text(key) }
        for (field, key) in ConfigurationFields.numbers16 {
            self[keyPath: field] = configuration.number(key, UInt16.self).or(0).raw
        }
        for (field, key) in ConfigurationFields.numbers32 {
            self[keyPath: field] = configuration.number(key, UInt32.self).or(0).raw
        }
        fillIdentity(controller)
        fillScheduling(controller)
        fillFixed(controller)
        debugFlags = controller.debugFlags
        if let factor = controller.dampeningFactor { fsDampeningFactor = factor }
        if let level = controller.debugLevel { slurmctldDebug = UInt16(clamping: level) }
        let preemptWords = (configuration.text("PreemptMode") ?? "").uppercased().split(separator: ",")
        preemptMode = controller.engine.configuration.preemptMode.rawValue
        if preemptWords.contains("GANG") { preemptMode |= 0x8000 }
    }

    private mutating func fillIdentity(_ controller: Controller) {
        let configuration = controller.configuration
        let identity = controller.identity
        lastUpdate = controller.engine.now.seconds
        bootTime = controller.startTime.seconds
        clusterName = configuration.clusterName
        controlAddr = configuration.controllers.map { Optional($0.address) }
        controlMachine = configuration.controllers.map { $0.name == "localhost" ? identity.hostName : $0.name }
        accountingStorageUser = configuration.text("AccountingStorageUser") ?? "root"
        slurmConf = identity.configurationPath
        slurmUserID = identity.slurmUserID
        slurmUserName = identity.userName(identity.slurmUserID)
        slurmdUserID = 0
        slurmdUserName = "root"
        slurmctldPort = UInt32(identity.port)
        slurmctldPortCount = 1
        slurmdPort = UInt32(configuration.slurmdPort)
        version = SlurmRelease.version
        nextJobID = controller.engine.nextJobID.rawValue
        maxNodeCnt = UInt32(clamping: controller.engine.nodes.count)
    }

    private mutating func fillScheduling(_ controller: Controller) {
        let configuration = controller.configuration
        let settings = controller.engine.configuration
        defMemPerCPU = settings.defaultMemory == .unset ? 0 : settings.defaultMemory.raw
        jobDefaultsList = settings.jobDefaults.records
        maxMemPerCPU = settings.maxMemory == .unset ? 0 : settings.maxMemory.raw
        firstJobID = settings.firstJobID
        maxJobID = settings.maxJobID
        maxArraySz = settings.maxArraySize
        maxJobCnt = UInt32(clamping: settings.maxJobCount)
        minJobAge = configuration.minimumJobAgeSeconds.raw
        killWait = configuration.killWaitSeconds
        overTimeLimit = settings.overTimeLimit.raw
        msgTimeout = configuration.messageTimeoutSeconds
        tcpTimeout = configuration.connectTimeoutSeconds
        ret2service = configuration.returnToService
        treeWidth = configuration.treeWidth
        jobRequeue = settings.requeuesByDefault ? 1 : 0
        suspendTime = .infinite
        selectTypeParam = Self.selectParameters(configuration.text("SelectTypeParameters") ?? "")
        switch configuration.enforcePartitionLimits {
        case .no: enforcePartLimits = 0
        case .all: enforcePartLimits = 1
        case .any: enforcePartLimits = 2
        }
    }

    /// `CR_…` bits.
    private static func selectParameters(_ text: String) -> UInt16 {
        let bits: [(word: String, bit: UInt16)] = [
            ("cr_cpu", 1), ("cr_socket", 2), ("cr_core", 4), ("cr_board", 8), ("memory", 16),
            ("cr_one_task_per_core", 0x100), ("cr_pack_nodes", 0x200), ("cr_core_default_dist_block", 0x1000),
            ("cr_lln", 0x4000),
        ]
        var result: UInt16 = 0
        for word in text.lowercased().split(separator: ",") {
            for (name, bit) in bits where word == name || word == "\(name)_memory" {
                result |= bit
            }
            if word.hasSuffix("memory") { result |= 16 }
        }
        return result
    }

    /// Values that slurm.conf gives in another form than the wire, at their defaults (observed on 22.05.8).
    private mutating func fillFixed(_ controller: Controller) {
        confFlags = 0x41
        cpuFreqGovs = 2_256_535_552
        hashVal = UInt32.max - 1
        healthCheckNodeState = 15
        priorityFlags = 0
        priorityDecayHl = 604_800
        priorityCalcPeriod = 300
        priorityMaxAge = 604_800
        slurmctldDebug = 3
        slurmdDebug = 3
        slurmctldSyslogDebug = 10
        slurmdSyslogDebug = 10
        prologEpilogTimeout = .unset
        propagateRlimits = propagateRlimits ?? "ALL"
        powerPlugin = powerPlugin ?? ""
        plugindir = plugindir ?? "/usr/lib/\(controller.identity.architecture)-linux-gnu/slurm-wlm"
    }
}
