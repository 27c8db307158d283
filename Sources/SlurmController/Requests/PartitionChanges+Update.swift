import SimCluster
import SlurmModel
import SlurmWire

extension PartitionChanges {
    /// The fields of an update that are set.
    ///
    /// Throws for a state that is none.
    init(_ update: PartitionUpdate) throws(EngineRefusal) {
        self.init()
        if let number = update.stateUp.number {
            guard let wanted = PartitionState(rawValue: number) else { throw EngineRefusal(.invalidNodeState) }
            state = wanted
        }
        nodes = update.nodes
        readLimits(update)
        readFlags(update.flags)
        readLists(update)
        if update.cpuBind != 0 { cpuBind = CPUBindChange.value(update.cpuBind) }
        if let text = update.jobDefaultsStr {
            guard let defaults = JobDefaults(parsing: text) else { throw EngineRefusal(.invalidJobDefaults) }
            jobDefaults = defaults
        }
    }

    private mutating func readLimits(_ update: PartitionUpdate) {
        maxTimeMinutes = Self.set(update.maxTime)
        defaultTimeMinutes = Self.set(update.defaultTime)
        minNodes = update.minNodes.number
        maxNodes = Self.set(update.maxNodes)
        maxCPUsPerNode = Self.set(update.maxCPUsPerNode)
        defaultMemory = Self.memory(update.defMemPerCPU)
        maxMemory = Self.memory(update.maxMemPerCPU)
        priorityTier = update.priorityTier.number
        priorityJobFactor = update.priorityJobFactor.number
        maxShare = update.maxShare.number
        overTimeLimitMinutes = Self.set(update.overTimeLimit)
        graceTimeSeconds = update.graceTime.number
        preemptMode = Self.set(update.preemptMode)
    }

    private static func set<Number>(_ value: Settable<Number>) -> Settable<Number>? {
        value.isUnset ? nil : value
    }

    private static func memory(_ value: Settable<UInt64>) -> MemoryRequest? {
        value.isUnset ? nil : MemoryRequest(raw: value.raw)
    }

    /// Each flag has a bit that sets it and, 256 times as high, one that clears it.
    private mutating func readFlags(_ flags: UInt16) {
        func choice(_ bit: UInt16) -> Bool? {
            if flags & bit != 0 { return true }
            return flags & (bit << 8) != 0 ? false : nil
        }
        isDefault = choice(1)
        isHidden = choice(2)
        refusesRoot = choice(4)
        isRootOnly = choice(8)
        requiresReservation = choice(0x10)
        prefersLeastLoaded = choice(0x20)
        isExclusiveToUser = choice(0x40)
    }

    private mutating func readLists(_ update: PartitionUpdate) {
        allowAccounts = update.allowAccounts
        allowGroups = update.allowGroups
        allowAllocNodes = update.allowAllocNodes
        allowQOS = update.allowQOS
        denyAccounts = update.denyAccounts
        denyQOS = update.denyQOS
        alternate = update.alternate
        qos = update.qosChar
        billingWeights = update.billingWeightsStr
    }
}
