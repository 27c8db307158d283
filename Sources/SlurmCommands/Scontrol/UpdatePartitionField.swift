import SlurmModel
import SlurmWire

/// A key of `scontrol update PartitionName=…`.
struct UpdatePartitionField: Sendable {
    /// How a value is read and where it goes.
    enum Kind: Sendable {
        case text(any WritableKeyPath<PartitionUpdate, String?> & Sendable)
        case number16(any WritableKeyPath<PartitionUpdate, Settable<UInt16>> & Sendable)
        case number32(any WritableKeyPath<PartitionUpdate, Settable<UInt32>> & Sendable)
        /// Minutes.
        case time(any WritableKeyPath<PartitionUpdate, Settable<UInt32>> & Sendable)
        /// Memory for each node (0) or for each CPU (`JobRecordText.memoryPerCPU`).
        case memory(any WritableKeyPath<PartitionUpdate, Settable<UInt64>> & Sendable, bit: UInt64)
        /// `YES` or `NO`: a flag's bit, and the one that clears it.
        case flag(set: UInt16, clear: UInt16)
        case limit16(any WritableKeyPath<PartitionUpdate, Settable<UInt16>> & Sendable)
        case limit32(any WritableKeyPath<PartitionUpdate, Settable<UInt32>> & Sendable)
        case mostNodes, fewestNodes, sharing, preemption, bothPriorities, state, binding
    }

    /// The key.
    let keyword: Keyword
    /// How its value is read.
    let kind: Kind

    init(_ word: String, _ fewest: Int, _ kind: Kind) {
        keyword = Keyword(word, fewest)
        self.kind = kind
    }

    /// The keys; of two that a shortened word may mean it is the first.
    ///
    /// Source: scontrol(1) 22.05, "PARTITIONS - SPECIFICATIONS FOR UPDATE"; shortening tried on 22.05.8.
    static let all: [UpdatePartitionField] = [
        .init("PartitionName", 2, .text(\.name)),
        .init("MaxTime", 4, .time(\.maxTime)),
        .init("CpuBind", 7, .binding),
        .init("DefaultTime", 8, .time(\.defaultTime)),
        .init("MaxCPUsPerNode", 4, .limit32(\.maxCPUsPerNode)),
        .init("MaxNodes", 4, .mostNodes),
        .init("MinNodes", 2, .fewestNodes),
        .init("Default", 7, .flag(set: 0x1, clear: 0x100)),
        .init("DisableRootJobs", 1, .flag(set: 0x4, clear: 0x400)),
        .init("ExclusiveUser", 1, .flag(set: 0x40, clear: 0x4000)),
        .init("Hidden", 1, .flag(set: 0x2, clear: 0x200)),
        .init("LLN", 1, .flag(set: 0x20, clear: 0x2000)),
        .init("RootOnly", 3, .flag(set: 0x8, clear: 0x800)),
        .init("ReqResv", 3, .flag(set: 0x10, clear: 0x1000)),
        .init("OverSubscribe", 5, .sharing),
        .init("Shared", 2, .sharing),
        .init("OverTimeLimit", 5, .limit16(\.overTimeLimit)),
        .init("PreemptMode", 3, .preemption),
        .init("Priority", 3, .bothPriorities),
        .init("PriorityJobFactor", 3, .number16(\.priorityJobFactor)),
        .init("PriorityTier", 3, .number16(\.priorityTier)),
        .init("State", 2, .state),
        .init("Nodes", 1, .text(\.nodes)),
        .init("AllowGroups", 6, .text(\.allowGroups)),
        .init("AllowAccounts", 6, .text(\.allowAccounts)),
        .init("AllowQos", 6, .text(\.allowQOS)),
        .init("DenyAccounts", 5, .text(\.denyAccounts)),
        .init("DenyQos", 5, .text(\.denyQOS)),
        .init("AllocNodes", 6, .text(\.allowAllocNodes)),
        .init("Alternate", 3, .text(\.alternate)),
        .init("GraceTime", 5, .number32(\.graceTime)),
        .init("DefMemPerCPU", 10, .memory(\.defMemPerCPU, bit: JobRecordText.memoryPerCPU)),
        .init("DefMemPerNode", 10, .memory(\.defMemPerCPU, bit: 0)),
        .init("MaxMemPerCPU", 10, .memory(\.maxMemPerCPU, bit: JobRecordText.memoryPerCPU)),
        .init("MaxMemPerNode", 10, .memory(\.maxMemPerCPU, bit: 0)),
        .init("QoS", 3, .text(\.qosChar)),
        .init("JobDefaults", 4, .text(\.jobDefaultsStr)),
        .init("TresBillingWeights", 1, .text(\.billingWeightsStr)),
    ]
}
