// Generated from Schema/*/partitions.schema by `make generate`; change that file instead.

package import SlurmModel

/// Everything that the controller tells of one partition.
package struct PartitionInfo: WireCodable, Hashable {
    /// `name`.
    package var name: String?
    /// `cpu_bind`.
    package var cpuBind: UInt32 = 0
    /// `grace_time`.
    package var graceTime: UInt32 = 0
    /// `max_time`: minutes or INFINITE.
    package var maxTime: Settable<UInt32> = .unset
    /// `default_time`: NO_VAL = none.
    package var defaultTime: Settable<UInt32> = .unset
    /// `max_nodes`.
    package var maxNodes: Settable<UInt32> = .unset
    /// `min_nodes`.
    package var minNodes: UInt32 = 0
    /// `total_nodes`.
    package var totalNodes: UInt32 = 0
    /// `total_cpus`.
    package var totalCPUs: UInt32 = 0
    /// `def_mem_per_cpu`.
    package var defMemPerCPU: UInt64 = 0
    /// `max_cpus_per_node`.
    package var maxCPUsPerNode: Settable<UInt32> = .unset
    /// `max_mem_per_cpu`.
    package var maxMemPerCPU: UInt64 = 0
    /// `flags`: 1 = default; see constants.
    package var flags: UInt16 = 0
    /// `max_share`: low 15 bits count, bit 15 = forced.
    package var maxShare: UInt16 = 0
    /// `over_time_limit`.
    package var overTimeLimit: Settable<UInt16> = .unset
    /// `preempt_mode`: NO_VAL16 = cluster default.
    package var preemptMode: Settable<UInt16> = .unset
    /// `priority_job_factor`.
    package var priorityJobFactor: UInt16 = 0
    /// `priority_tier`.
    package var priorityTier: UInt16 = 0
    /// `state_up`: 3 up, 1 down, 2 drain, 0 inactive.
    package var stateUp: UInt16 = 0
    /// `cr_type`: 0 = none.
    package var crType: UInt16 = 0
    /// `resume_timeout`.
    package var resumeTimeout: Settable<UInt16> = .unset
    /// `suspend_timeout`.
    package var suspendTimeout: Settable<UInt16> = .unset
    /// `suspend_time`.
    package var suspendTime: Settable<UInt32> = .unset
    /// `allow_accounts`.
    package var allowAccounts: String?
    /// `allow_groups`: null = ALL.
    package var allowGroups: String?
    /// `allow_alloc_nodes`.
    package var allowAllocNodes: String?
    /// `allow_qos`.
    package var allowQOS: String?
    /// `qos_char`.
    package var qosChar: String?
    /// `alternate`.
    package var alternate: String?
    /// `deny_accounts`.
    package var denyAccounts: String?
    /// `deny_qos`.
    package var denyQOS: String?
    /// `nodes`.
    package var nodes: String?
    /// `nodesets`.
    package var nodesets: String?
    /// `node_inx`: bitmap over the node table.
    package var nodeInx: BitString?
    /// `billing_weights_str`.
    package var billingWeightsStr: String?
    /// `tres_fmt_str`.
    package var tresFmtStr: String?
    /// `job_defaults_list`.
    package var jobDefaultsList: [JobDefault]?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension PartitionInfo {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        name = try reader.string("name")
        cpuBind = try reader.u32("cpu_bind")
        graceTime = try reader.u32("grace_time")
        maxTime = Settable(raw: try reader.u32("max_time"))
        defaultTime = Settable(raw: try reader.u32("default_time"))
        maxNodes = Settable(raw: try reader.u32("max_nodes"))
        minNodes = try reader.u32("min_nodes")
        totalNodes = try reader.u32("total_nodes")
        totalCPUs = try reader.u32("total_cpus")
        defMemPerCPU = try reader.u64("def_mem_per_cpu")
        maxCPUsPerNode = Settable(raw: try reader.u32("max_cpus_per_node"))
        maxMemPerCPU = try reader.u64("max_mem_per_cpu")
        flags = try reader.u16("flags")
        maxShare = try reader.u16("max_share")
        overTimeLimit = Settable(raw: try reader.u16("over_time_limit"))
        preemptMode = Settable(raw: try reader.u16("preempt_mode"))
        priorityJobFactor = try reader.u16("priority_job_factor")
        priorityTier = try reader.u16("priority_tier")
        stateUp = try reader.u16("state_up")
        crType = try reader.u16("cr_type")
        resumeTimeout = Settable(raw: try reader.u16("resume_timeout"))
        suspendTimeout = Settable(raw: try reader.u16("suspend_timeout"))
        suspendTime = Settable(raw: try reader.u32("suspend_time"))
        allowAccounts = try reader.string("allow_accounts")
        allowGroups = try reader.string("allow_groups")
        allowAllocNodes = try reader.string("allow_alloc_nodes")
        allowQOS = try reader.string("allow_qos")
        qosChar = try reader.string("qos_char")
        alternate = try reader.string("alternate")
        denyAccounts = try reader.string("deny_accounts")
        denyQOS = try reader.string("deny_qos")
        nodes = try reader.string("nodes")
        nodesets = try reader.string("nodesets")
        nodeInx = try reader.bits("node_inx")
        billingWeightsStr = try reader.string("billing_weights_str")
        tresFmtStr = try reader.string("tres_fmt_str")
        jobDefaultsList = try reader.list("job_defaults_list")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(name)
        writer.u32(cpuBind)
        writer.u32(graceTime)
        writer.u32(maxTime.raw)
        writer.u32(defaultTime.raw)
        writer.u32(maxNodes.raw)
        writer.u32(minNodes)
        writer.u32(totalNodes)
        writer.u32(totalCPUs)
        writer.u64(defMemPerCPU)
        writer.u32(maxCPUsPerNode.raw)
        writer.u64(maxMemPerCPU)
        writer.u16(flags)
        writer.u16(maxShare)
        writer.u16(overTimeLimit.raw)
        writer.u16(preemptMode.raw)
        writer.u16(priorityJobFactor)
        writer.u16(priorityTier)
        writer.u16(stateUp)
        writer.u16(crType)
        writer.u16(resumeTimeout.raw)
        writer.u16(suspendTimeout.raw)
        writer.u32(suspendTime.raw)
        writer.string(allowAccounts)
        writer.string(allowGroups)
        writer.string(allowAllocNodes)
        writer.string(allowQOS)
        writer.string(qosChar)
        writer.string(alternate)
        writer.string(denyAccounts)
        writer.string(denyQOS)
        writer.string(nodes)
        writer.string(nodesets)
        writer.bits(nodeInx)
        writer.string(billingWeightsStr)
        writer.string(tresFmtStr)
        writer.list(jobDefaultsList)
    }
}
