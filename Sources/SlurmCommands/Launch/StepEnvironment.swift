import SlurmModel
package import SlurmWire

/// What the tasks of a step are told of it in their environment.
///
/// Source: srun(1) 22.05, "OUTPUT ENVIRONMENT VARIABLES"; names and order as Debian's srun 22.05.8 sends them.
package struct StepEnvironment {
    /// The environment of this process, with what was added.
    package private(set) var process: ProcessEnvironment

    /// Starts with the environment of this process.
    package init(_ process: ProcessEnvironment) {
        self.process = process
    }

    /// Tells of the job's resources.
    package mutating func add(_ allocation: AllocatedResources, isOwn: Bool) {
        let runs = TaskCounts.text(allocation.cpuGroups)
        for name in isOwn ? ["SLURM_JOB_CPUS_PER_NODE"] : Self.componentNames("SLURM_JOB_CPUS_PER_NODE")
        where process[name] == nil {
            process.set(name, runs)
        }
        if let aliases = allocation.aliasList {
            for name in isOwn ? ["SLURM_NODE_ALIASES"] : Self.componentNames("SLURM_NODE_ALIASES") {
                process.set(name, aliases)
            }
        }
        for entry in allocation.environment.compactMap(\.self) {
            let name = String(decoding: entry.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
            if process[name] == nil { process.set(entry) }
        }
    }

    private static func componentNames(_ name: String) -> [String] {
        ["\(name)_PACK_GROUP_0"]
    }

    /// Tells of the step.
    package mutating func add(_ draft: StepDraft, _ step: StepCreated, _ context: StepContext) {
        let plan = draft.plan
        let options = plan.options
        let layout = step.stepLayout ?? StepLayout()
        let tasksPerNode = TaskCounts.text(layout.tids.map { UInt32($0.ids.count) })
        let nodes = UInt32(layout.tids.count)
        if let path = context.configurationPath { process.set("SLURM_CONF", path) }
        process.remove("SLURM_CONF_SERVER")
        if !options.step.keepsEnvironment {
            process.set("SLURM_NTASKS", "\(layout.taskCnt)")
            process.set("SLURM_NPROCS", "\(layout.taskCnt)")
        }
        let numbers: [(String, UInt32?)] = [
            ("SLURM_CPUS_PER_TASK", options.cpusPerTask), ("SLURM_NTASKS_PER_NODE", options.tasksPerNode),
            ("SLURM_NTASKS_PER_SOCKET", options.tasksPerSocket), ("SLURM_NTASKS_PER_CORE", options.tasksPerCore),
            ("SLURM_NTASKS_PER_TRES", options.tasksPerTres ?? options.tasksPerGPU),
        ]
        for (name, number) in numbers { if let number { process.set(name, "\(number)") } }
        if let spread = TaskSpread.text(options.distribution), !spread.isEmpty {
            process.set("SLURM_DISTRIBUTION", spread)
        }
        if options.distribution & TaskSpread.base == TaskSpread.plane, let size = options.planeSize {
            process.set("SLURM_DIST_PLANESIZE", "\(size)")
        }
        addBinding(options, context)
        if let frequency = options.cpuFrequency.text { process.set("SLURM_CPU_FREQ_REQ", frequency) }
        if options.isOvercommitted { process.set("SLURM_OVERCOMMIT", "1") }
        if options.step.slurmdDebug > 0 { process.set("SLURMD_DEBUG", "\(options.step.slurmdDebug)") }
        if options.step.isLabelled { process.set("SLURM_LABELIO", "1") }
        for name in ["SLURM_JOB_ID", "SLURM_JOBID"] { process.set(name, "\(draft.allocation.jobID)") }
        if let name = options.jobName { process.set("SLURM_JOB_NAME", name) }
        for name in ["SLURM_STEP_ID", "SLURM_STEPID"] { process.set(name, "\(step.jobStepID)") }
        if draft.isOwnAllocation {
            if !options.step.keepsEnvironment { process.set("SLURM_NNODES", "\(nodes)") }
            process.set("SLURM_JOB_NUM_NODES", "\(nodes)")
        }
        if let list = draft.isOwnAllocation
            ? draft.allocation.nodeList
            : process["SLURM_JOB_NODELIST"]
                ?? draft.allocation.nodeList
        {
            process.set("SLURM_NODELIST", list)
        }
        if draft.isOwnAllocation, let partition = draft.allocation.partition {
            process.set("SLURM_JOB_PARTITION", partition)
        }
        process.set("SLURM_TASKS_PER_NODE", tasksPerNode)
        if let port = context.terminalPort {
            process.set("SLURM_PTY_PORT", "\(port)")
            process.set("SLURM_PTY_WIN_COL", "\(context.terminalColumns)")
            process.set("SLURM_PTY_WIN_ROW", "\(context.terminalRows)")
        }
        process.set("SLURM_JOB_UID", "\(context.userID)")
        if let name = context.userName { process.set("SLURM_JOB_USER", name) }
        addNames(draft, context)
    }

    private mutating func addNames(_ draft: StepDraft, _ context: StepContext) {
        if draft.isOwnAllocation {
            let names = [
                ("SLURM_JOB_ACCOUNT", draft.allocation.account), ("SLURM_JOB_QOS", draft.allocation.qos),
                ("SLURM_JOB_RESERVATION", draft.allocation.resvName),
            ]
            for (name, value) in names { if let value { process.set(name, value) } }
        }
        process.set("SLURM_WORKING_CLUSTER", context.workingCluster)
    }

    private mutating func addBinding(_ options: JobOptions, _ context: StepContext) {
        let variables = context.binding.variables
        if !variables.isEmpty {
            for suffix in ["", "_LIST", "_TYPE", "_VERBOSE"] { process.remove("SLURM_CPU_BIND\(suffix)") }
        }
        for (name, value) in variables { process.set(name, value) }
        let memory = options.memoryBinding
        guard memory.kind != 0 else { return }
        for suffix in ["", "_LIST", "_PREFER", "_SORT", "_TYPE", "_VERBOSE"] {
            process.remove("SLURM_MEM_BIND\(suffix)")
        }
        let verbosity = memory.isVerbose ? "verbose" : "quiet"
        let type = memory.typeText
        let words = [verbosity, memory.isPreferred ? "prefer" : nil, type.isEmpty ? nil : type + (memory.list ?? "")]
        process.set("SLURM_MEM_BIND", words.compactMap(\.self).joined(separator: ","))
        process.set("SLURM_MEM_BIND_LIST", memory.list ?? "")
        if memory.isPreferred { process.set("SLURM_MEM_BIND_PREFER", "prefer") }
        if memory.isSorted { process.set("SLURM_MEM_BIND_SORT", "sort") }
        process.set("SLURM_MEM_BIND_TYPE", type)
        process.set("SLURM_MEM_BIND_VERBOSE", verbosity)
    }

    /// The tasks' environment: what `--export` lets through, and what is told of the step.
    package func entries(_ draft: StepDraft, _ step: StepCreated, port: UInt16) -> [[UInt8]] {
        let options = draft.plan.options
        var environment = exported(options.export)
        let layout = step.stepLayout ?? StepLayout()
        let tasksPerNode = TaskCounts.text(layout.tids.map { UInt32($0.ids.count) })
        let nodes = layout.nodeList ?? ""
        environment.set("SLURM_STEP_ID", "\(step.jobStepID)")
        if environment["SLURM_JOB_NODELIST"] == nil { environment.set("SLURM_JOB_NODELIST", nodes) }
        environment.set("SLURM_STEP_NODELIST", nodes)
        environment.set("SLURM_STEP_NUM_NODES", "\(layout.tids.count)")
        environment.set("SLURM_STEP_NUM_TASKS", "\(layout.taskCnt)")
        if !options.step.keepsEnvironment { environment.set("SLURM_TASKS_PER_NODE", tasksPerNode) }
        environment.set("SLURM_STEP_TASKS_PER_NODE", tasksPerNode)
        environment.set("SLURM_STEP_LAUNCHER_PORT", "\(port)")
        if let ports = step.resvPorts { environment.set("SLURM_STEP_RESV_PORTS", ports) }
        environment.set("SLURM_STEPID", "\(step.jobStepID)")
        if !options.step.keepsEnvironment {
            environment.set("SLURM_NNODES", "\(layout.tids.count)")
            environment.set("SLURM_NTASKS", "\(layout.taskCnt)")
            environment.set("SLURM_NPROCS", "\(layout.taskCnt)")
        }
        environment.set("SLURM_SRUN_COMM_PORT", "\(port)")
        return environment.entries
    }

    /// What `--export` lets through.
    private func exported(_ export: String?) -> ProcessEnvironment {
        guard let export else { return process }
        var environment = ProcessEnvironment()
        var isWhole = false
        for word in QuotedList.parts(export) {
            if word.uppercased() == "ALL" { isWhole = true }
            if word.uppercased() == "NONE" { break }
            if word.contains("=") {
                environment.set(Array(word.utf8))
            } else if let entry = process.entry(word) {
                environment.set(entry)
            }
        }
        for entry in process.entries where isWhole || entry.starts(with: "SLURM_".utf8) { environment.set(entry) }
        return environment
    }
}
