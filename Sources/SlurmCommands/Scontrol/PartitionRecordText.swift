import SlurmModel
import SlurmWire

/// The text of a partition as `scontrol show partition` prints it.
///
/// Source: scontrol(1) 22.05, "PARTITIONS"; lines and their order observed on 22.05.8.
enum PartitionRecordText {
    /// The record of a partition.
    static func make(_ partition: PartitionInfo, _ session: ScontrolSession) -> RecordText {
        var record = RecordText()
        record.line("PartitionName=\(partition.name.orNull)")
        access(partition, &record)
        limits(partition, &record)
        record.line("NodeSets", ifPresent: partition.nodesets)
        record.line("Nodes=\(partition.nodes.orNull)")
        scheduling(partition, session, &record)
        record.line("JobDefaults=\(JobDefaults.text(partition.jobDefaultsList).orNull)")
        record.line("\(memory("Def", partition.defMemPerCPU)) \(memory("Max", partition.maxMemPerCPU))")
        record.line("TRES=\(partition.tresFmtStr.orNull)")
        record.line("TRESBillingWeights", ifPresent: partition.billingWeightsStr)
        powerSaving(partition, &record)
        return record
    }

    private static func flag(_ partition: PartitionInfo, _ bit: UInt16) -> String {
        partition.flags & bit != 0 ? "YES" : "NO"
    }

    private static func access(_ partition: PartitionInfo, _ record: inout RecordText) {
        /// Who is let in, or where only that is set, who is not.
        func rule(_ what: String, allow: String?, deny: String?) -> String {
            if allow == nil, let deny { return "Deny\(what)=\(deny)" }
            return "Allow\(what)=\(allow.flatMap { $0.isEmpty ? nil : $0 } ?? "ALL")"
        }
        record.line(
            [
                rule("Groups", allow: partition.allowGroups, deny: nil),
                rule("Accounts", allow: partition.allowAccounts, deny: partition.denyAccounts),
                rule("Qos", allow: partition.allowQOS, deny: partition.denyQOS),
            ].joined(separator: " ")
        )
        record.line(
            "AllocNodes=\(partition.allowAllocNodes ?? "ALL")"
                + (partition.alternate.map { " Alternate=\($0)" } ?? "")
                + " Default=\(flag(partition, PartitionFlags.isDefault))"
                + (partition.cpuBind == 0 ? "" : " CpuBind=\(CPUBinding.text(partition.cpuBind)) ")
                + " QoS=\(partition.qosChar ?? "N/A")"
        )
    }

    private static func limits(_ partition: PartitionInfo, _ record: inout RecordText) {
        record.line(
            "DefaultTime=\(TimeLimitText.text(minutes: partition.defaultTime, padded: true, unset: "NONE")) "
                + "DisableRootJobs=\(flag(partition, PartitionFlags.noRoot)) "
                + "ExclusiveUser=\(flag(partition, PartitionFlags.exclusiveUser)) GraceTime=\(partition.graceTime) "
                + "Hidden=\(flag(partition, PartitionFlags.isHidden))"
        )
        record.line(
            "MaxNodes=\(number(partition.maxNodes)) "
                + "MaxTime=\(TimeLimitText.text(minutes: partition.maxTime, padded: true)) "
                + "MinNodes=\(partition.minNodes) LLN=\(flag(partition, PartitionFlags.leastLoaded)) "
                + "MaxCPUsPerNode=\(number(partition.maxCPUsPerNode))"
        )
    }

    private static func number(_ value: Settable<UInt32>) -> String {
        value == .infinite ? "UNLIMITED" : "\(value.raw)"
    }

    private static func scheduling(
        _ partition: PartitionInfo,
        _ session: ScontrolSession,
        _ record: inout RecordText
    ) {
        record.line(
            "PriorityJobFactor=\(partition.priorityJobFactor) PriorityTier=\(partition.priorityTier) "
                + "RootOnly=\(flag(partition, PartitionFlags.rootOnly)) "
                + "ReqResv=\(flag(partition, PartitionFlags.needsReservation)) "
                + "OverSubscribe=\(PartitionSharing.text(partition.maxShare))"
        )
        let overrun =
            switch partition.overTimeLimit {
            case .unset: "NONE"
            case .infinite: "UNLIMITED"
            case .value(let minutes): "\(minutes)"
            }
        let cluster = session.invocation.configuration?.text("PreemptMode") ?? ""
        let mode = partition.preemptMode.isUnset ? PreemptMode.parse(cluster) ?? 0 : partition.preemptMode.raw
        record.line("OverTimeLimit=\(overrun) PreemptMode=\(PreemptMode.text(mode))")
        record.line(
            "State=\(state(partition.stateUp)) TotalCPUs=\(partition.totalCPUs) TotalNodes=\(partition.totalNodes) "
                + "SelectTypeParameters=\(SelectParameters.text(partition.crType))"
        )
    }

    private static func state(_ raw: UInt16) -> String {
        switch raw {
        case 0: "INACTIVE"
        case 1: "DOWN"
        case 2: "DRAIN"
        case 3: "UP"
        default: "UNKNOWN"
        }
    }

    /// A default or greatest amount of memory, for each CPU or each node; 0 is none.
    private static func memory(_ kind: String, _ amount: UInt64) -> String {
        let perCPU = JobRecordText.memoryPerCPU
        let megabytes = amount & ~perCPU
        return "\(kind)MemPer\(amount & perCPU != 0 ? "CPU" : "Node")=\(megabytes == 0 ? "UNLIMITED" : "\(megabytes)")"
    }

    private static func powerSaving(_ partition: PartitionInfo, _ record: inout RecordText) {
        guard
            !(partition.resumeTimeout.isUnset && partition.suspendTimeout.isUnset && partition.suspendTime.isUnset)
        else { return }
        func text<Number>(_ value: Settable<Number>) -> String {
            switch value {
            case .unset: "GLOBAL"
            case .infinite: "INFINITE"
            case .value(let number): "\(number)"
            }
        }
        record.line(
            "ResumeTimeout=\(text(partition.resumeTimeout)) SuspendTimeout=\(text(partition.suspendTimeout)) "
                + "SuspendTime=\(text(partition.suspendTime))"
        )
    }
}
