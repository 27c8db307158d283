import SlurmClient
import SlurmCommands
import SlurmModel
import SlurmWire

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension SrunProgram {
    /// Starts the tasks, serves them until they have ended, and gives the exit status.
    mutating func launch(_ draft: StepDraft, _ step: StepCreated) throws(AllocationWait.Failure) -> Int32 {
        var draft = draft
        var terminal = plan.usesTerminal ? StepTerminal() : nil
        if plan.usesTerminal && terminal == nil {
            session.log.error("ioctl(TIOCGWINSZ): \(String(cString: strerror(ENOTTY)))")
            session.log.error("Not using a pseudo-terminal, disregarding --pty option")
            draft.plan.disregardTerminal()
        }
        session.log.isRaw = terminal != nil
        defer { terminal?.restore() }
        let context = context(step, terminal)
        var environment = StepEnvironment(plan.environment)
        environment.add(draft.allocation, isOwn: draft.isOwnAllocation)
        environment.add(draft, step, context)
        let files = files(draft, step, environment.process)
        let prolog = plan.scripts.prolog ?? session.configuration.text("SrunProlog")
        let prologStatus = runScript(prolog, environment.process)
        if prologStatus != 0 { session.log.error("srun prolog failed rc = \(prologStatus). Aborting step.") }
        var run: StepRun
        do throws(StepStreams.Failure) {
            let streams = try StepStreams(step, files: files, appends: appends, isLabelled: plan.isLabelled)
            run = try StepRun(plan, draft, step, streams, environment.process, session.configuration)
        } catch {
            session.log.error(error.message)
            throw .ended(plan.errorStatus)
        }
        let ports = (messages: session.messages.port, streams: run.listener.port)
        let entries = environment.entries(draft, step, port: ports.messages)
        let request = TaskLaunch(draft, step, environment: entries, files: files, ports: ports, context)
        run.start(request, &session)
        if prologStatus != 0 {
            session.log.info(
                "launch/slurm: launch_p_step_launch: StepId=\(draft.allocation.jobID).\(step.jobStepID) aborted before "
                    + "step completely launched."
            )
            run.isAborted = true
        }
        run.serve(&session, &terminal)
        let (status, waitStatus) = (run.exits.exitStatus, run.isCancelled ? UInt32.max - 1 : run.exits.status)
        if let ownJobID { session.complete(ownJobID, status: waitStatus) }
        ownJobID = nil
        let epilog = plan.scripts.epilog ?? session.configuration.text("SrunEpilog")
        let epilogStatus = runScript(epilog, environment.process)
        if epilogStatus != 0 { session.log.error("srun epilog failed status=\(epilogStatus)") }
        return status
    }

    private func context(_ step: StepCreated, _ terminal: borrowing StepTerminal?) -> StepContext {
        var context = StepContext()
        let configuration = session.configuration
        context.configurationPath = session.invocation.configurationPath
        context.userID = session.invocation.process.userID
        context.userName = session.invocation.users.nameOrNil(ofUser: context.userID)
        let address = configuration.controllers.first?.address ?? ""
        let select = SelectPlugin.number(configuration.text("SelectType"))
        context.workingCluster =
            "\(configuration.clusterName):\(address):\(configuration.controllerPorts.lowerBound)"
            + ":\(ProtocolVersion.slurm2205.rawValue):\(select)"
        if let size = terminal.size {
            (context.terminalPort, context.terminalColumns, context.terminalRows) = (size.port, size.columns, size.rows)
        }
        context.bind(plan, usually: step.defCPUBindType)
        return context
    }

    private func files(
        _ draft: StepDraft,
        _ step: StepCreated,
        _ environment: ProcessEnvironment
    ) -> (input: TaskFile, output: TaskFile, error: TaskFile) {
        let names = TaskFile.Names(
            jobID: draft.allocation.jobID,
            stepID: step.jobStepID,
            tasks: step.stepLayout?.taskCnt ?? 0,
            environment: environment
        )
        let given = plan.files
        let output = TaskFile(given.output, names)
        return (TaskFile(given.input, names), output, given.error.map { TaskFile($0, names) } ?? output)
    }

    private var appends: Bool {
        plan.appends ?? (session.configuration.text("JobFileAppend").map { $0 == "1" } ?? false)
    }

    /// Runs a program on this host before or after the step; gives its exit status, 0 where there is none.
    private func runScript(_ script: String?, _ environment: ProcessEnvironment) -> Int32 {
        guard let script, script.lowercased() != "none", !script.isEmpty else { return 0 }
        let status = ChildCommand.run([script], environment: environment)
        return status > 0xff ? status >> 8 : status
    }
}
