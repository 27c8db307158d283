import Glibc
import JobSupervisor
import SlurmController
import SlurmModel
import SlurmWire

/// What the daemon of a simulated node answers to users' commands.
struct NodeService {
    /// The node.
    let node: String
    /// The steps of all nodes.
    let steps: StepRunner
    /// The script of a job that runs on this node, and its user.
    let batch: (JobID) -> (userID: UInt32, process: ProcessIdentity)?

    /// Answers a request; `find` gives what the controller knows of a step on this node.
    ///
    /// Throws where the body is not the message's.
    func answer(
        _ request: ReceivedRequest,
        find: (JobID, UInt32) -> StepLaunch?
    ) throws(WireError) -> ControllerReply {
        var reader = WireReader(request.body, version: request.version)
        switch request.type {
        case .requestPing:
            return .code(.success, version: request.version)
        case .requestLaunchTasks:
            let launch = try TaskLaunch(from: &reader)
            return .code(self.launch(launch, request, find), version: request.version)
        case .requestSignalTasks, .requestTerminateTasks:
            let signal = try TaskSignal(from: &reader)
            return .code(self.signal(signal, request, find), version: request.version)
        case .requestReattachTasks:
            return reattach(try TaskReattach(from: &reader), request, find)
        case .requestJobStepPids:
            return processes(try StepID(from: &reader), request, find)
        case .requestJobStepStat:
            return usage(try StepID(from: &reader), request, find)
        case .requestFileBcast:
            let block = try FileBlock(from: &reader)
            let code = steps.broadcasts.write(block, node: node, from: request.requester)
            return .code(code, version: request.version)
        default:
            return .code(.unexpectedMsgError, version: request.version)
        }
    }

    /// What the controller knows of a step; nil where there is none that the requester may touch.
    private func known(
        _ id: StepID,
        _ request: ReceivedRequest,
        _ find: (JobID, UInt32) -> StepLaunch?
    ) -> StepLaunch? {
        guard let job = id.jobID.number, let found = find(JobID(job), id.stepID.raw) else { return nil }
        return [0, getuid(), found.userID].contains(request.requester.userID) ? found : nil
    }

    private func running(_ launch: StepLaunch?) -> RunningStep? {
        launch.flatMap { steps.steps[StepKey(job: $0.jobID, step: $0.number, nodeName: node)] }
    }

    private func launch(
        _ launch: TaskLaunch,
        _ request: ReceivedRequest,
        _ find: (JobID, UInt32) -> StepLaunch?
    ) -> SlurmErrno {
        // The credential is not looked at: the controller's own record of the step is at hand.
        guard let found = known(launch.stepID, request, find) else { return .slurmdInvalidJobCredential }
        return steps.launch(launch, found) ? .success : .duplicateStepID
    }

    private func signal(
        _ signal: TaskSignal,
        _ request: ReceivedRequest,
        _ find: (JobID, UInt32) -> StepLaunch?
    ) -> SlurmErrno {
        guard let step = running(known(signal.stepID, request, find)) else { return .invalidJobID }
        let isEnd = request.type == .requestTerminateTasks
        step.signal(signal.signal == 0 && isEnd ? SIGKILL : Int32(signal.signal), isEnd: isEnd)
        return .success
    }

    private func reattach(
        _ body: TaskReattach,
        _ request: ReceivedRequest,
        _ find: (JobID, UInt32) -> StepLaunch?
    ) -> ControllerReply {
        var reply = TasksReattached()
        reply.nodeName = node
        if let step = running(known(body.stepID, request, find)), !body.ioPort.isEmpty {
            reply.gtids = step.launch.tasks
            reply.localPids = step.launch.tasks.indices.map { UInt32(bitPattern: step.processes[$0]?.pid ?? 0) }
            reply.executableNames = step.launch.tasks.map { _ in
                var name = ProgramName()
                name.name = step.request.argv.first.flatMap { $0 }.map { String(decoding: $0, as: UTF8.self) }
                return name
            }
            if !body.respPort.isEmpty {
                step.attachedPorts.append(body.respPort[step.launch.nodeIndex % body.respPort.count].port)
            }
            let port = body.ioPort[step.launch.nodeIndex % body.ioPort.count].port
            step.connect(port: port, key: body.cred.signature ?? [])
        } else {
            reply.returnCode = UInt32(bitPattern: SlurmErrno.invalidJobID.rawValue)
        }
        return ControllerReply(type: .responseReattachTasks, body: reply.encoded(version: request.version))
    }

    private func processes(
        _ id: StepID,
        _ request: ReceivedRequest,
        _ find: (JobID, UInt32) -> StepLaunch?
    ) -> ControllerReply {
        var reply = StepProcesses()
        reply.nodeName = node
        reply.pids = pids(tasks(of: id, request, find) ?? [])
        return ControllerReply(type: .responseJobStepPids, body: reply.encoded(version: request.version))
    }

    /// The processes of a step's tasks, by the numbers of these; those of a batch script are one task.
    private func tasks(
        of id: StepID,
        _ request: ReceivedRequest,
        _ find: (JobID, UInt32) -> StepLaunch?
    ) -> [(task: UInt32, process: ProcessIdentity)]? {
        if id.stepID.raw == StepNumber.batchScript {
            guard let job = id.jobID.number, let script = batch(JobID(job)),
                [0, getuid(), script.userID].contains(request.requester.userID)
            else { return nil }
            return [(0, script.process)]
        }
        guard let step = running(known(id, request, find)) else { return nil }
        return step.launch.tasks.enumerated().compactMap { local, task in
            step.processes[local].map { (task, $0) }
        }
    }

    private func pids(_ tasks: [(task: UInt32, process: ProcessIdentity)]) -> [UInt32] {
        tasks.map { UInt32(bitPattern: $0.process.pid) }.sorted()
    }

    /// What the tasks of a step use, as far as the cluster has it measured (`JobAcctGatherType`).
    private func usage(
        _ id: StepID,
        _ request: ReceivedRequest,
        _ find: (JobID, UInt32) -> StepLaunch?
    ) -> ControllerReply {
        guard let tasks = tasks(of: id, request, find) else { return .code(.invalidJobID, version: request.version) }
        var reply = StepUsage()
        reply.stepPids.nodeName = node
        reply.stepPids.pids = pids(tasks)
        if steps.surroundings.measuresUse {
            let nodeIndex = running(known(id, request, find))?.launch.nodeIndex ?? 0
            reply.numTasks = UInt32(tasks.count)
            reply.jobacct = JobAccounting(
                tasks.map { ($0.task, ProcessUsage(of: $0.process)) },
                nodeIndex: nodeIndex
            )
        }
        return ControllerReply(type: .responseJobStepStat, body: reply.encoded(version: request.version))
    }
}
