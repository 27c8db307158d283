package import SimCluster
package import SlurmModel
package import SlurmWire

/// slurmctld as a value: requests, the ends of scripts and the passing of time go in, answers and effects come out.
package struct Controller: Sendable {
    /// The simulated cluster.
    package internal(set) var engine: ClusterEngine
    /// What slurm.conf and gres.conf say.
    package let configuration: SlurmConfiguration
    /// Which variables tell jobs about their GPUs, by node name.
    let gpuVariableNames: [String: [String]]
    /// The nodes of the configuration, in the order of the node table.
    package let configuredNodes: [ConfiguredNode]
    /// When this run of the controller began.
    package let startTime: SimTime
    /// Names that the controller tells of itself.
    package let identity: ControllerIdentity
    /// What it keeps and tells as the accounting daemon; nil for a cluster without accounting of its own.
    package internal(set) var accounting: Accounting?

    let scripts: any JobScriptStore
    var effects: [ControllerEffect] = []
    var changes: ChangeTimes
    var counts = JobCounts()
    var savedNextJobID: JobID?
    /// Jobs whose clients got their resources with the answer to the request.
    var answeredAllocations: Set<JobID> = []
    /// Jobs that are ending and whose scripts are over, while steps still run.
    var endedScripts: Set<JobID> = []
    /// The log level that was set since the start.
    var debugLevel: UInt32?
    /// The dampening factor of fair share that was set since the start; fair share itself is not worked out.
    var dampeningFactor: UInt16?
    /// The debug flags that were set since the start.
    var debugFlags: UInt64 = 0
    var encodedJobs = EncodedJobs()

    /// Starts a controller with what an earlier run left.
    ///
    /// Throws where the configuration does not describe a cluster.
    package init(
        configuration: SlurmConfiguration,
        identity: ControllerIdentity,
        restored: RestoredState,
        scripts: any JobScriptStore,
        now: SimTime
    ) throws(SlurmConfigurationError) {
        self.configuration = configuration
        self.identity = identity
        self.scripts = scripts
        configuredNodes = try configuration.nodes()
        let gres = configuration.gres
        gpuVariableNames = Dictionary(
            configuredNodes.map { ($0.name, gres.gpuVariableNames(onNode: $0.name)) },
            uniquingKeysWith: { first, _ in first }
        )
        startTime = now
        changes = ChangeTimes(now)
        var settings = try EngineConfiguration(configuration, nodes: configuredNodes, identity: identity)
        settings.apply(restored.nodes)
        engine = ClusterEngine(
            configuration: settings,
            restoring: restored.jobs,
            nextJobID: restored.nextJobID,
            reservations: restored.reservations,
            at: now
        )
        engine.annotateNodes(restored.nodes)
        accounting = Accounting(configuration, identity: identity, restored: restored, now: now)
        if restored.accounting == nil, let directory = accounting?.directory {
            effects.append(.saveAccountingDirectory(directory))
        }
        enforceAccounting()
        collectEffects()
    }

    /// Answers a request; nil where the body is not the message's, for which slurmctld closes the connection.
    package mutating func handle(
        type: MessageType,
        version: ProtocolVersion,
        body: ArraySlice<UInt8>,
        from requester: Requester,
        now: SimTime
    ) -> ControllerReply? {
        engine.advance(to: now)
        defer { collectEffects() }
        guard let handler = HandlerCatalog.handler(of: type) else {
            note("request \(type.name ?? "\(type.rawValue)") of uid \(requester.userID) is not supported")
            return .code(.unexpectedMsgError, version: version)
        }
        do {
            return try handler.answer(body, &self, RequestContext(requester: requester, now: now, version: version))
        } catch {
            note("\(type.name ?? "\(type.rawValue)") of uid \(requester.userID) cannot be read: \(error)")
            return nil
        }
    }

    /// Lets time pass.
    package mutating func advance(to time: SimTime) {
        engine.advance(to: time)
        collectEffects()
    }

    /// When `advance` is needed next; nil while nothing is due.
    package var nextWakeUp: SimTime? {
        engine.nextEventTime
    }

    /// Takes what the world has to do since the last call.
    package mutating func takeEffects() -> [ControllerEffect] {
        defer { effects.removeAll(keepingCapacity: true) }
        return effects
    }

    /// Whether a user may act on everything: root and `SlurmUser`.
    func isAdministrator(_ userID: UInt32) -> Bool {
        engine.configuration.administrators.contains(userID)
    }

    /// Adds a line to the log.
    mutating func note(_ line: String) {
        effects.append(.log(line))
    }
}
