import SlurmModel
import SlurmWire

/// A node as `sinfo --json` shows it.
///
/// Source: output of Debian's sinfo 22.05.8.
extension NodeInfo {
    /// The node's tree; `partitions` are the names of those that it is in.
    func data(_ users: UserTable, partitions: [String]) -> DataValue {
        var data = DataObject()
        let state = stateOrMixed
        data.add("architecture", arch)
        data.add("burstbuffer_network_address", bcastAddress)
        data.add("boards", boards)
        data.add("boot_time", bootTime)
        data.add("comment", comment)
        data.add("cores", cores)
        data.add("cpu_binding", cpuBind)
        data.add("cpu_load", cpuLoad.raw)
        data.add("extra", extra)
        data.add("free_memory", freeMem.raw)
        data.add("cpus", cpus)
        data.add("last_busy", lastBusy)
        data.add("features", features)
        data.add("active_features", featuresAct)
        data.add("gres", gres)
        data.add("gres_drained", gresDrain)
        data.add("gres_used", gresUsed)
        data.add("mcs_label", mcsLabel)
        data.add("name", name)
        data.add("next_state_after_reboot", .text(NodeStateText.base(nextState.raw).lowercased()))
        data.add("address", nodeAddr)
        data.add("hostname", nodeHostname)
        data.add("state", .text(NodeStateText.base(state).lowercased()))
        data.add("state_flags", .texts(flags(state)))
        data.add("next_state_after_reboot_flags", .texts(flags(nextState.raw)))
        data.add("operating_system", os)
        data.add("owner", owner.isUnset ? .null : .text(orNull: users.nameOrNil(ofUser: owner.raw)))
        data.add("partitions", .texts(partitions))
        data.add("port", port)
        data.add("real_memory", realMemory)
        data.add("reason", reason)
        data.add("reason_changed_at", reasonTime)
        data.add("reason_set_by_user", .text(orNull: users.nameOrNil(ofUser: reasonUid.raw)))
        data.add("slurmd_start_time", slurmdStartTime)
        data.add("sockets", sockets)
        data.add("threads", threads)
        data.add("temporary_disk", tmpDisk)
        data.add("weight", weight)
        data.add("tres", tresFmtStr)
        data.add("slurmd_version", version)
        data.add("alloc_memory", selectNodeinfo.allocMemory)
        data.add("alloc_cpus", selectNodeinfo.allocCPUs)
        data.add("idle_cpus", Int64(cpus) - Int64(selectNodeinfo.allocCPUs))
        data.add("tres_used", .text(orNull: selectNodeinfo.tresAllocFmtStr))
        data.add("tres_weighted", .fraction(selectNodeinfo.tresAllocWeighted.value))
        return .object(data)
    }

    /// The names of a state's flags; none where the base state is not known.
    private func flags(_ state: UInt32) -> [String] {
        NodeStateText.isKnown(state) ? NodeStateText.flagWords(state) : []
    }
}
