// Generated from Schema/*/partitions.schema by `make generate`; change that file instead.

package import SlurmModel

/// The fields of a partition that change, or that a new one has.
package struct PartitionUpdate: WireCodable, Hashable {
    /// `allow_accounts`.
    package var allowAccounts: String?
    /// `allow_alloc_nodes`.
    package var allowAllocNodes: String?
    /// `allow_groups`.
    package var allowGroups: String?
    /// `allow_qos`.
    package var allowQOS: String?
    /// `alternate`.
    package var alternate: String?
    /// `billing_weights_str`.
    package var billingWeightsStr: String?
    /// `cpu_bind`.
    package var cpuBind: UInt32 = 0
    /// `def_mem_per_cpu`.
    package var defMemPerCPU: Settable<UInt64> = .unset
    /// `default_time`.
    package var defaultTime: Settable<UInt32> = .unset
    /// `deny_accounts`.
    package var denyAccounts: String?
    /// `deny_qos`.
    package var denyQOS: String?
    /// `flags`.
    package var flags: UInt16 = 0
    /// `job_defaults_str`.
    package var jobDefaultsStr: String?
    /// `grace_time`.
    package var graceTime: Settable<UInt32> = .unset
    /// `max_cpus_per_node`.
    package var maxCPUsPerNode: Settable<UInt32> = .unset
    /// `max_mem_per_cpu`.
    package var maxMemPerCPU: Settable<UInt64> = .unset
    /// `max_nodes`.
    package var maxNodes: Settable<UInt32> = .unset
    /// `max_share`.
    package var maxShare: Settable<UInt16> = .unset
    /// `max_time`.
    package var maxTime: Settable<UInt32> = .unset
    /// `min_nodes`.
    package var minNodes: Settable<UInt32> = .unset
    /// `name`.
    package var name: String?
    /// `nodes`.
    package var nodes: String?
    /// `over_time_limit`.
    package var overTimeLimit: Settable<UInt16> = .unset
    /// `preempt_mode`.
    package var preemptMode: Settable<UInt16> = .unset
    /// `priority_job_factor`.
    package var priorityJobFactor: Settable<UInt16> = .unset
    /// `priority_tier`.
    package var priorityTier: Settable<UInt16> = .unset
    /// `qos_char`.
    package var qosChar: String?
    /// `state_up`.
    package var stateUp: Settable<UInt16> = .unset

    /// Makes a value in which nothing is set.
    package init() {}
}

extension PartitionUpdate {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        allowAccounts = try reader.string("allow_accounts")
        allowAllocNodes = try reader.string("allow_alloc_nodes")
        allowGroups = try reader.string("allow_groups")
        allowQOS = try reader.string("allow_qos")
        alternate = try reader.string("alternate")
        billingWeightsStr = try reader.string("billing_weights_str")
        cpuBind = try reader.u32("cpu_bind")
        defMemPerCPU = Settable(raw: try reader.u64("def_mem_per_cpu"))
        defaultTime = Settable(raw: try reader.u32("default_time"))
        denyAccounts = try reader.string("deny_accounts")
        denyQOS = try reader.string("deny_qos")
        flags = try reader.u16("flags")
        jobDefaultsStr = try reader.string("job_defaults_str")
        graceTime = Settable(raw: try reader.u32("grace_time"))
        maxCPUsPerNode = Settable(raw: try reader.u32("max_cpus_per_node"))
        maxMemPerCPU = Settable(raw: try reader.u64("max_mem_per_cpu"))
        maxNodes = Settable(raw: try reader.u32("max_nodes"))
        maxShare = Settable(raw: try reader.u16("max_share"))
        maxTime = Settable(raw: try reader.u32("max_time"))
        minNodes = Settable(raw: try reader.u32("min_nodes"))
        name = try reader.string("name")
        nodes = try reader.string("nodes")
        overTimeLimit = Settable(raw: try reader.u16("over_time_limit"))
        preemptMode = Settable(raw: try reader.u16("preempt_mode"))
        priorityJobFactor = Settable(raw: try reader.u16("priority_job_factor"))
        priorityTier = Settable(raw: try reader.u16("priority_tier"))
        qosChar = try reader.string("qos_char")
        stateUp = Settable(raw: try reader.u16("state_up"))
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(allowAccounts)
        writer.string(allowAllocNodes)
        writer.string(allowGroups)
        writer.string(allowQOS)
        writer.string(alternate)
        writer.string(billingWeightsStr)
        writer.u32(cpuBind)
        writer.u64(defMemPerCPU.raw)
        writer.u32(defaultTime.raw)
        writer.string(denyAccounts)
        writer.string(denyQOS)
        writer.u16(flags)
        writer.string(jobDefaultsStr)
        writer.u32(graceTime.raw)
        writer.u32(maxCPUsPerNode.raw)
        writer.u64(maxMemPerCPU.raw)
        writer.u32(maxNodes.raw)
        writer.u16(maxShare.raw)
        writer.u32(maxTime.raw)
        writer.u32(minNodes.raw)
        writer.string(name)
        writer.string(nodes)
        writer.u16(overTimeLimit.raw)
        writer.u16(preemptMode.raw)
        writer.u16(priorityJobFactor.raw)
        writer.u16(priorityTier.raw)
        writer.string(qosChar)
        writer.u16(stateUp.raw)
    }
}
