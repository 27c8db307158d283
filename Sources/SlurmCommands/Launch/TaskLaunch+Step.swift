import SlurmModel
package import SlurmWire

extension TaskLaunch {
    /// The request that starts the tasks of a step on its nodes; the same for all of them.
    ///
    /// Source: the requests that Debian's srun 22.05.8 sends.
    package init(
        _ draft: StepDraft,
        _ step: StepCreated,
        environment: [[UInt8]],
        files: (input: TaskFile, output: TaskFile, error: TaskFile),
        ports: (messages: UInt16, streams: UInt16),
        _ context: StepContext
    ) {
        self.init()
        let options = draft.plan.options
        let layout = step.stepLayout ?? StepLayout()
        stepID.jobID = .value(draft.allocation.jobID)
        stepID.stepID = .value(step.jobStepID)
        uid = options.userID ?? context.userID
        gid = draft.plan.description.groupID.number ?? 0
        hetJobNodeOffset = 0
        hetJobStepCnt = 1
        hetJobTids = nil
        hetJobTidOffsets = nil
        mpiPluginID = MPIPlugins.number(options.step.mpi ?? "none") ?? 101
        ntasks = layout.taskCnt
        ntasksPerBoard = draft.isOwnAllocation ? draft.allocation.ntasksPerBoard : .value(0)
        ntasksPerCore =
            options.tasksPerCore.map { .value(UInt16(truncatingIfNeeded: $0)) }
            ?? draft.allocation.ntasksPerCore
        ntasksPerTres = draft.isOwnAllocation ? draft.allocation.ntasksPerTres : .value(0)
        ntasksPerSocket =
            options.tasksPerSocket.map { .value(UInt16(truncatingIfNeeded: $0)) }
            ?? draft.allocation.ntasksPerSocket
        cpusPerTask = UInt16(truncatingIfNeeded: options.cpusPerTask ?? 1)
        tresPerTask = options.cpusPerTask.map { "cpu:\($0)" }
        if let gpus = draft.plan.description.tresPerTask {
            tresPerTask = tresPerTask.map { "\($0),\(gpus)" } ?? gpus
        }
        if let threads = options.threadsPerCore { threadsPerCore = .value(UInt16(truncatingIfNeeded: threads)) }
        taskDist = options.distribution
        jobCoreSpec = .value(0)
        accelBindType = options.step.acceleratorBinding
        credVersion = step.useProtocolVer
        cred = step.cred
        tasks = layout.tids.map { node in
            var tasks = NodeTasks()
            (tasks.count, tasks.ids) = (UInt16(truncatingIfNeeded: node.ids.count), node.ids)
            return tasks
        }
        respPort = [ClientPort(ports.messages)]
        ioPort = [ClientPort(ports.streams)]
        env = environment
        container = options.container
        cwd = options.chdir ?? draft.plan.description.workDir
        (cpuBindType, cpuBind) = (context.binding.kind, context.binding.list)
        (memBindType, memBind) = (options.memoryBinding.kind, options.memoryBinding.list)
        argv = draft.plan.command.map { Array($0.utf8) }
        (ofname, efname, ifname) = (files.output.remoteName, files.error.remoteName, files.input.remoteName)
        profile = options.profile
        (taskProlog, taskEpilog) = (options.step.taskProlog, options.step.taskEpilog)
        slurmdDebug = options.step.slurmdDebug
        switchJob = step.switchJob
        self.options.tag = "job_options"
        aliasList = draft.allocation.aliasList
        completeNodelist = layout.nodeList
        openMode = options.openMode?.rawValue ?? 0
        acctgFreq = options.accountingFrequency
        (cpuFreqMin, cpuFreqMax) = (options.cpuFrequency.low, options.cpuFrequency.high)
        cpuFreqGov = options.cpuFrequency.governor
        selectJobinfo = step.selectJobinfo
        (tresBind, tresFreq) = (draft.binding, draft.plan.description.tresFreq)
        let bits: [(UInt32, Bool)] = [
            (2, options.step.isMultiProgram), (4, options.step.usesTerminal), (8, !options.step.isUnbuffered),
            (16, options.step.isLabelled), (64, options.step.isWithoutAllocation), (128, options.isOvercommitted),
        ]
        flags = bits.reduce(0) { $1.1 ? $0 | $1.0 : $0 }
    }
}

extension ClientPort {
    /// Names a port.
    package init(_ port: UInt16) {
        self.init()
        self.port = port
    }
}
