import SlurmModel
import SlurmWire

/// A column of the listing of steps.
struct SqueueStepField: ListingField {
    let letter: Character?
    let names: [String]
    let header: Cell
    let value: @Sendable (StepInfo, SqueueContext) -> Cell

    init(
        _ letter: Character?,
        _ names: String...,
        header: Cell,
        value: @escaping @Sendable (StepInfo, SqueueContext) -> Cell
    ) {
        self.letter = letter
        self.names = names
        self.header = header
        self.value = value
    }

    func cell(_ row: StepInfo, _ context: SqueueContext) -> Cell {
        value(row, context)
    }
}

/// The columns of the listing of steps: letter for `-o`, names for `-O`, heading, value.
enum SqueueStepFields {
    /// All columns.
    static let all: [SqueueStepField] = [
        .init("i", "stepid", header: .text("STEPID")) { step, _ in .text(StepText.id(step)) },
        .init("j", "stepname", header: .text("NAME")) { step, _ in .text(step.name) },
        .init("P", "partition", header: .text("PARTITION")) { step, _ in .text(step.partition) },
        .init("u", "username", header: .text("USER")) { step, context in
            .text(context.users.name(ofUser: step.userID))
        },
        .init("U", "userid", header: .text("UID")) { step, _ in SqueueFields.signed(step.userID) },
        .init("A", "numtask*", header: .text("TASKS")) { step, _ in SqueueFields.signed(step.numTasks) },
        .init("M", "timeused", header: .text("TIME")) { step, _ in .uncut(SqueueFields.elapsed(step.runTime)) },
        .init("l", "timelimit", header: .text("TIME_LIMIT")) { step, _ in
            guard step.timeLimit != .infinite else { return .text("UNLIMITED") }
            return .uncut(SqueueFields.elapsed(Int64(step.timeLimit.raw &* 60)))
        },
        .init("S", "starttime", header: .text("START_TIME")) { step, context in
            .text(step.startTime == 0 ? "N/A" : context.times.text(step.startTime))
        },
        .init("N", "nodes", header: .uncut("NODELIST")) { step, _ in SqueueFields.nodes(step.nodes) },
        .init("b", "gres", header: .text("TRES_PER_JOB")) { step, _ in .text(step.tresPerNode) },
        .init(nil, "tres-per-node", header: .text("TRES_PER_JOB")) { step, _ in .text(step.tresPerNode) },
        .init(nil, "tres-per-step", "tres-per-job", header: .text("TRES_PER_STEP")) { step, _ in
            .text(step.tresPerStep)
        },
        .init(nil, "tres-per-socket", header: .text("TRES_PER_SOCKET")) { step, _ in .text(step.tresPerSocket) },
        .init(nil, "tres-per-task", header: .text("TRES_PER_TASK")) { step, _ in .text(step.tresPerTask) },
        .init(nil, "tres-bind", header: .text("TRES_BIND")) { step, _ in .text(step.tresBind) },
        .init(nil, "tres-freq", header: .text("TRES_FREQ")) { step, _ in .text(step.tresFreq) },
        .init(nil, "cpus-per-tres", header: .text("CPUS_PER_TRES")) { step, _ in .text(step.cpusPerTres) },
        .init(nil, "mem-per-tres", header: .text("MEM_PER_TRES")) { step, _ in .text(step.memPerTres) },
        .init(nil, "cluster", header: .text("CLUSTER")) { step, _ in .text(step.cluster) },
        .init(nil, "container*", header: .text("CONTAINER")) { step, _ in .text(step.container) },
        .init(nil, "arrayjobid", header: .text("ARRAY_JOB_ID")) { step, _ in
            SqueueFields.signed(step.arrayJobID != UInt32.max - 1 ? step.arrayJobID : step.stepID.jobID.raw)
        },
        .init(nil, "arraytaskid", header: .text("ARRAY_TASK_ID")) { step, _ in
            step.arrayTaskID.isUnset ? .text("N/A") : SqueueFields.signed(step.arrayTaskID.raw)
        },
        .init(nil, "jobid", header: .text("JOB_ID")) { step, _ in SqueueFields.signed(step.stepID.jobID.raw) },
        .init(nil, "network", header: .text("NETWORK")) { step, _ in .text(step.network) },
        .init(nil, "numcpus", header: .text("NUM_CPUS")) { step, _ in SqueueFields.signed(step.numCPUs) },
        .init(nil, "cpufreq", header: .text("CPU_FREQ")) { step, _ in
            let (low, high) = (CPUFrequencyText.text(step.cpuFreqMin), CPUFrequencyText.text(step.cpuFreqMax))
            return .text("\(low)-\(high):\(CPUFrequencyText.text(step.cpuFreqGov))")
        },
        .init(nil, "resvports", header: .text("RESERVED_PORTS")) { step, _ in .text(step.resvPorts) },
        .init(nil, "stepstate", header: .text("STATE")) { step, _ in .text(JobState(raw: step.state)?.word ?? "?") },
    ]
}

/// The ids of steps as text.
enum StepText {
    /// The id, with the array and its task in place of the job where it is one: `12.0`, `12_3.batch`.
    static func id(_ step: StepInfo) -> String {
        if step.arrayJobID != 0 { return "\(step.arrayJobID)_\(step.arrayTaskID.raw).\(stepPart(step.stepID))" }
        return id(step.stepID)
    }

    /// The id: `12.batch`, `12.0`, `12.0+1`; `12` for a job.
    static func id(_ id: StepID) -> String {
        id.stepID.isUnset ? "\(id.jobID.raw)" : "\(id.jobID.raw).\(stepPart(id))"
    }

    /// The part after the dot.
    static func stepPart(_ id: StepID) -> String {
        guard !id.stepID.isUnset else { return "" }
        let component = id.stepHetComp.isUnset ? "" : "+\(id.stepHetComp.raw)"
        switch id.stepID.raw {
        case StepNumber.batchScript: return "batch\(component)"
        case StepNumber.external: return "extern\(component)"
        case StepNumber.interactive: return "interactive\(component)"
        // Misspelled in Slurm.
        case StepNumber.pending: return "TDB\(component)"
        default: return "\(id.stepID.raw)\(component)"
        }
    }
}
