extension ConfigurationKeyTable {
    /// The keys after `NodeName=`.
    ///
    /// Source: slurm.conf(5) 22.05, NODE CONFIGURATION.
    static let nodeKeys: [ConfigurationKey] = [
        .init("BcastAddr", .text),
        .init("Boards", .unsigned16),
        .init("CoreSpecCount", .unsigned16),
        .init("CoresPerSocket", .unsigned16),
        .init("CpuBind", .text),
        .init("CPUs", .unsigned16),
        .init("CPUSpecList", .text),
        .init("Feature", .text),
        .init("Features", .text),
        .init("Gres", .text),
        .init("MemSpecLimit", .unsigned64),
        .init("NodeAddr", .text),
        .init("NodeHostname", .text),
        .init("Port", .text),
        .init("Procs", .unsigned16),
        .init("RealMemory", .unsigned64),
        .init("Reason", .text),
        .init("Sockets", .unsigned16),
        .init("SocketsPerBoard", .unsigned16),
        .init("State", .text),
        .init("ThreadsPerCore", .unsigned16),
        .init("TmpDisk", .unsigned32),
        .init("TRESWeights", .text),
        .init("Weight", .unsigned32),
    ]

    /// The keys after `PartitionName=`.
    ///
    /// Source: slurm.conf(5) 22.05, PARTITION CONFIGURATION.
    static let partitionKeys: [ConfigurationKey] = [
        .init("AllocNodes", .text),
        .init("AllowAccounts", .text),
        .init("AllowGroups", .text),
        .init("AllowQos", .text),
        .init("Alternate", .text),
        .init("CpuBind", .text),
        .init("Default", .flag),
        .init("DefaultTime", .text),
        .init("DefCPUPerGPU", .unsigned64),
        .init("DefMemPerCPU", .unsigned64),
        .init("DefMemPerGPU", .unsigned64),
        .init("DefMemPerNode", .unsigned64),
        .init("DenyAccounts", .text),
        .init("DenyQos", .text),
        .init("DisableRootJobs", .flag),
        .init("ExclusiveUser", .flag),
        .init("GraceTime", .unsigned32),
        .init("Hidden", .flag),
        .init("LLN", .flag),
        .init("MaxCPUsPerNode", .unsigned32),
        .init("MaxMemPerCPU", .unsigned64),
        .init("MaxMemPerNode", .unsigned64),
        .init("MaxNodes", .unsigned32),
        .init("MaxTime", .text),
        .init("MinNodes", .unsigned32),
        .init("Nodes", .text),
        .init("OverSubscribe", .text),
        .init("OverTimeLimit", .text),
        .init("PreemptMode", .text),
        .init("Priority", .unsigned16),
        .init("PriorityJobFactor", .unsigned16),
        .init("PriorityTier", .unsigned16),
        .init("QOS", .text),
        .init("ReqResv", .flag),
        .init("ResumeTimeout", .unsigned16),
        .init("RootOnly", .flag),
        .init("SelectTypeParameters", .text),
        .init("Shared", .text),
        .init("State", .text),
        .init("SuspendTime", .text),
        .init("SuspendTimeout", .unsigned16),
        .init("TRESBillingWeights", .text),
    ]

    /// The keys after `DownNodes=`.
    ///
    /// Source: slurm.conf(5) 22.05, DOWN NODE CONFIGURATION.
    static let downNodesKeys: [ConfigurationKey] = [
        .init("Reason", .text),
        .init("State", .text),
    ]

    /// The keys after `NodeSet=`.
    ///
    /// Source: slurm.conf(5) 22.05, NODESET CONFIGURATION.
    static let nodeSetKeys: [ConfigurationKey] = [
        .init("Feature", .text),
        .init("Nodes", .text),
    ]

    /// The keys after `FrontendName=`.
    ///
    /// Source: slurm.conf(5) 22.05, FRONTEND NODE CONFIGURATION.
    static let frontEndKeys: [ConfigurationKey] = [
        .init("AllowGroups", .text),
        .init("AllowUsers", .text),
        .init("DenyGroups", .text),
        .init("DenyUsers", .text),
        .init("FrontendAddr", .text),
        .init("Port", .unsigned16),
        .init("Reason", .text),
        .init("State", .text),
    ]

    /// The keys that open a line of gres.conf.
    ///
    /// Source: gres.conf(5) 22.05.
    static let gresKeys: [ConfigurationKey] = [
        .init("AutoDetect", .text),
        .init("Name", .line),
        .init("NodeName", .line),
    ]

    /// The keys after `Name=` or `NodeName=` in gres.conf.
    ///
    /// Source: gres.conf(5) 22.05.
    static let gresLineKeys: [ConfigurationKey] = [
        .init("AutoDetect", .text),
        .init("Cores", .text),
        .init("Count", .text),
        .init("CPUs", .text),
        .init("File", .text),
        .init("Files", .text),
        .init("Flags", .text),
        .init("Link", .text),
        .init("Links", .text),
        .init("MultipleFiles", .text),
        .init("Name", .text),
        .init("Type", .text),
    ]
}
