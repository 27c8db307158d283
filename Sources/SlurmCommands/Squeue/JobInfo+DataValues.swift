import SlurmModel
import SlurmWire

/// Values of a job's tree that are more than a field.
extension JobInfo {
    /// The flags that are named, in the order in which they are.
    static let flagNames: [(bits: UInt64, name: String)] = [
        (0x1, "KILL_INV_DEP"), (0x2, "NO_KILL_INV_DEP"), (0x4, "HAS_STATE_DIR"), (0x8, "BACKFILL_TEST"),
        (0x10, "GRES_ENFORCE_BIND"), (0x20, "TEST_NOW_ONLY"), (0x100, "SPREAD_JOB"), (0x200, "USE_MIN_NODES"),
        (0x400, "JOB_KILL_HURRY"), (0x800, "TRES_STR_CALC"), (0x1000, "SIB_JOB_FLUSH"), (0x2000, "HET_JOB_FLAG"),
        (0x8000, "JOB_CPUS_SET"), (0x2_0000, "TOP_PRIO_TMP"), (0x4_0000, "JOB_ACCRUE_OVER"),
        (0x8_0000, "GRES_DISABLE_BIND"), (0x10_0000, "JOB_WAS_RUNNING"), (0x80_0000, "JOB_MEM_SET"),
        (0x100_0000, "JOB_RESIZED"),
    ]

    /// What may be recorded of a job; "None" is the number 1 alone.
    static let profileNames: [(bits: UInt64, name: String)] = [
        (0x2, "Energy"), (0x8, "Lustre"), (0x10, "Network"), (0x4, "Task"),
    ]

    /// The flags of a request for information.
    static let showFlagNames: [(bits: UInt64, name: String)] = [
        (0x1, "SHOW_ALL"), (0x2, "SHOW_DETAIL"), (0x8, "SHOW_MIXED"), (0x10, "SHOW_LOCAL"), (0x20, "SHOW_SIBLING"),
        (0x40, "SHOW_FEDERATION"), (0x80, "SHOW_FUTURE"),
    ]

    /// The names of the bits that are set.
    func words(_ bits: UInt64, _ names: [(bits: UInt64, name: String)]) -> [String] {
        names.filter { bits & $0.bits != 0 }.map(\.name)
    }

    /// A number, null where it is open.
    func number(_ value: Settable<UInt32>) -> DataValue {
        value.isUnset ? .null : .number(value.raw)
    }

    /// A 16-bit number, null where it is `NO_VAL16`.
    func number(_ value: UInt16) -> DataValue {
        value == UInt16.max - 1 ? .null : .number(value)
    }

    /// A 16-bit number, null where it is open or without limit.
    func finite(_ value: UInt16) -> DataValue {
        Settable(raw: value).number.map(DataValue.number) ?? .null
    }

    /// The priority's reduction by the user; none prints as null.
    var niceData: DataValue {
        let offset: UInt32 = 0x8000_0000
        // A negative one prints as a large number, as the difference has no sign in Slurm.
        return nice == UInt32.max - 1 || nice == offset ? .null : .number(nice &- offset)
    }

    /// What the job is billed for, null while it is not known.
    var billable: DataValue {
        billableTres.value == Double(UInt32.max - 1) ? .null : .fraction(billableTres.value)
    }

    /// With whom the job shares its nodes.
    var sharing: DataValue {
        switch shared {
        case .unset: .null
        case .value(0): .text("none")
        case .value(1): .text("shared")
        case .value(2): .text("user")
        case .value(3): .text("mcs")
        default: .number(shared.raw)
        }
    }

    /// Adds the cores or threads that are set aside; which of the two it is says the highest bit.
    func addSpecialCores(to data: inout DataObject) {
        let threads: UInt16 = 0x8000
        // Slurm prints threads under the key of cores, and the other way round.
        let isThreads = !coreSpec.isUnset && coreSpec.raw & threads != 0
        let isCores = !coreSpec.isUnset && !isThreads
        if isCores {
            data.add("thread_spec", coreSpec.raw)
            data.add("core_spec", .null)
        } else {
            data.add("core_spec", isThreads ? .number(coreSpec.raw) : .null)
            data.add("thread_spec", .null)
        }
    }

    /// Adds the CPUs of a task and their frequency; the CPUs are told only together with a frequency.
    func addFrequencies(to data: inout DataObject) {
        data.add("cpus_per_task", cpuFreqMin.isUnset ? .null : .number(cpusPerTask))
        // The key of a frequency that is set is misspelt in Slurm.
        data.add(cpuFreqMin.isUnset ? "cpu_frequency_minimum" : "cpu_frequency_minumum", number(cpuFreqMin))
        data.add("cpu_frequency_maximum", number(cpuFreqMax))
        data.add("cpu_frequency_governor", number(cpuFreqGov))
    }

    /// Adds the group, by number and by name.
    func addGroup(_ users: UserTable, to data: inout DataObject) {
        guard groupID != UInt32.max - 1 else { return data.add("group_id", .null) }
        data.add("group_id", groupID)
        data.add("group_name", .text(orNull: users.nameOrNil(ofGroup: groupID)))
    }

    /// Adds the memory for each node or each CPU, in MiB.
    func addMemory(to data: inout DataObject) {
        let perCPU: UInt64 = 1 << 63
        let isPerCPU = pnMinMemory & perCPU != 0
        data.add("memory_per_node", isPerCPU || pnMinMemory == 0 ? .null : .number(pnMinMemory))
        data.add("memory_per_cpu", isPerCPU ? .number(pnMinMemory & ~perCPU) : .null)
    }
}
