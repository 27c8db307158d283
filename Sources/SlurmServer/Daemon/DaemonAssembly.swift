import Glibc
import JobSupervisor
import Logging
import NIOCore
import SimCluster
import SlurmController
import SlurmModel

/// What a daemon is made of besides its connections: the store, the controller in its host, and a port.
struct DaemonAssembly {
    /// What is kept.
    let store: StateStore
    /// The controller's host.
    let host: SimulationHost<Controller>
    /// The controller's port.
    let socket: LoopbackSocket
    /// The port of the accounting, where there is one.
    let accountingSocket: LoopbackSocket?
    /// The ports of the nodes.
    let nodePorts: NodePorts
    private let running: [RunKey]
    private let loop: any EventLoop

    /// Opens the store, takes a port, writes it into slurm.conf, and makes the controller from what was kept.
    init(
        _ directory: DaemonDirectory,
        _ files: ConfigurationFiles,
        _ configuration: SlurmConfiguration,
        _ threads: DaemonThreads,
        _ authority: CredentialAuthority,
        _ logger: Logger,
        _ end: EventLoopPromise<Void>
    ) throws {
        let store = try StateStore(path: directory.stateFile)
        let restored = try store.load()
        socket = try LoopbackSocket(wishedPort: ConfigurationFiles.wishedPort(configuration))
        accountingSocket =
            configuration.hasOwnAccounting
            ? try LoopbackSocket(wishedPort: ConfigurationFiles.wishedAccountingPort(configuration)) : nil
        nodePorts = try NodePorts(configuration)
        try files.write(
            port: socket.port,
            accountingPort: accountingSocket?.port,
            nodePorts: nodePorts.ports,
            of: try configuration.nodes()
        )
        let pace = PaceKeeper(clock: ContinuousClock(), start: .systemTime())
        let plan = ControllerPlan(configurationPath: files.slurm.path, port: socket.port, scripts: store)
        let surroundings = JobRunner.Surroundings(
            directory: directory.runsDirectory,
            executable: try SupervisorProgram.find(clusterDirectory: directory.path),
            openFileLimit: try OpenFileLimit.raise(),
            propagatedLimits: LimitPropagationSetting(configuration).names,
            commandDirectory: "\(directory.path)/bin",
            watch: threads.watch,
            fileThread: threads.fileThread,
            loop: threads.loop,
            logger: logger
        )
        let messenger = ClientMessenger(
            authority: authority,
            pool: threads.pool,
            loop: threads.loop,
            timeLimit: .seconds(Limits.clientAnswerSeconds)
        )
        host = SimulationHost(
            // What was written is what counts: a port that was wished for may have been taken.
            try plan.controller(try files.read(), restored, pace.now()),
            loop: threads.loop,
            store: store,
            jobs: JobRunner(surroundings),
            steps: StepSurroundings(
                jobs: surroundings,
                messenger: messenger,
                killWait: .seconds(Int64(configuration.killWaitSeconds)),
                measuresUse: configuration.text("JobAcctGatherType") != "jobacct_gather/none",
                taskScripts: TaskScripts(configuration)
            ),
            pace: pace,
            logger: logger,
            rebuild: { try plan.controller(try files.read(), $0, $1) },
            finish: { error in
                if let error { end.fail(error) } else { end.succeed() }
            }
        )
        self.store = store
        loop = threads.loop
        running = restored.jobs.filter { $0.holdsResources && $0.request.isBatch }
            .map { RunKey($0.id, restartCount: Int($0.restarts)) }
        if !restored.jobs.isEmpty {
            logger.info("\(restored.jobs.count) jobs are known from before, \(running.count) of them run")
        }
    }

    /// Picks up what runs, and listens.
    func listen(_ listener: ControllerListener) throws -> OpenListener {
        let (host, running) = (host, running)
        try loop.submit { host.assumeIsolated { $0.start(running: running) } }.wait()
        return try listener.listen(on: socket, loop: loop) { request, foresee in
            host.answer(request, foresee)
        }
    }

    /// Listens for commands on this machine that know the sockets beside munged's.
    func listenLocally(_ listener: ControllerListener) throws -> [OpenListener] {
        let host = host
        var listeners: [OpenListener] = []
        if let path = LocalSocketPath.controller(besides: listener.authority.socket, port: socket.port) {
            listeners.append(
                try listener.listen(at: path, loop: loop) { request, foresee in host.answer(request, foresee) }
            )
        }
        if let port = accountingSocket?.port,
            let path = LocalSocketPath.accounting(besides: listener.authority.socket, port: port)
        {
            listeners.append(try accountingListener(listener).listen(at: path, loop: loop))
        }
        return listeners
    }

    /// Listens on the ports of the nodes.
    func listenForNodes(_ listener: ControllerListener) throws -> [OpenListener] {
        let host = host
        var listeners: [OpenListener] = []
        for entry in nodePorts.entries {
            let node = entry.nodeName
            listeners.append(
                try listener.listen(on: entry.socket, loop: loop) { request, foresee in
                    guard let reply = host.assumeIsolated({ $0.answer(request, asNode: node) }) else { return false }
                    foresee(reply)
                    return true
                }
            )
        }
        return listeners
    }

    /// Listens for the accounting protocol, where there is accounting.
    func listenForAccounting(_ listener: ControllerListener) throws -> OpenListener? {
        guard let accountingSocket else { return nil }
        return try accountingListener(listener).listen(on: accountingSocket, loop: loop)
    }

    private func accountingListener(_ listener: ControllerListener) -> AccountingListener {
        let host = host
        let service = AccountingService(
            check: RequestCheck(authority: listener.authority),
            pool: listener.pool,
            timeLimit: .seconds(listener.timeLimitSeconds),
            logger: listener.logger,
            open: { request in host.assumeIsolated { $0.openAccounting(request) } },
            answer: { type, body, session in host.assumeIsolated { $0.answerAccounting(type, body, session) } }
        )
        return AccountingListener(service: service)
    }
}
