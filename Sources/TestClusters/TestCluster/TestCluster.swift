internal import Foundation
internal import Synchronization

/// A cluster that a test makes and removes.
///
/// ```swift
/// try await TestCluster.with(.gpu) { cluster in
///     let job = try await cluster.submit(train)()
///     #expect(try await job.wait().isSuccess)
/// }
/// ```
///
/// A cluster that was created is removed at the latest when the test's process has ended, also where it is killed.
public final class TestCluster: Sendable {
    /// What the cluster is like.
    public let configuration: TestConfiguration
    /// Its name.
    public let name: String
    private let lifecycle: any ClusterLifecycle
    private let state = Mutex(State())

    private struct State: Sendable {
        var isCreated = false
        var cluster: Cluster?
    }

    /// Describes a cluster; nothing is made yet.
    ///
    /// Throws where the backend cannot be had, as without the program `slurm`.
    public init(_ configuration: TestConfiguration) throws {
        self.configuration = configuration
        let name = configuration.name ?? Self.uniqueName()
        self.name = name
        switch configuration.backend {
        case .inProcess, .local, .mock: lifecycle = MemoryLifecycle(configuration: configuration)
        case .simulated, .containers:
            lifecycle = ProgramLifecycle(program: try SlurmProgram.find(), configuration: configuration, name: name)
        case .existing:
            throw SlurmTestingError(
                "a test makes no cluster of the kind existing; use Cluster.fromEnv(), and for \(BackendKind.variable) "
                    + "one of in-process, simulated, containers, local, mock"
            )
        }
    }

    /// Describes a cluster; nothing is made yet.
    public convenience init(
        name: String? = nil,
        preset: TestConfiguration.Preset = .cpu,
        backend: BackendKind? = nil,
        cpuNodes: Int? = nil,
        gpuNodes: Int? = nil,
        cpusPerNode: Int? = nil,
        gpusPerNode: Int? = nil
    ) throws {
        try self.init(
            TestConfiguration(
                preset,
                backend: backend,
                name: name,
                cpuNodes: cpuNodes,
                gpuNodes: gpuNodes,
                cpusPerNode: cpusPerNode,
                gpusPerNode: gpusPerNode
            )
        )
    }

    /// Makes the cluster's files; one that is made is left as it is.
    public func create() async throws {
        guard !state.withLock({ $0.isCreated }) else { return }
        try await lifecycle.create()
        state.withLock { $0.isCreated = true }
    }

    /// Starts the cluster, makes it before if need be, and waits until its nodes can run jobs.
    @discardableResult
    public func start() async throws -> Cluster {
        if let running = state.withLock({ $0.cluster }) { return running }
        try await create()
        let cluster = try await lifecycle.start()
        state.withLock { $0.cluster = cluster }
        return cluster
    }

    /// Stops the cluster; it can be started again.
    public func stop() async throws {
        state.withLock { $0.cluster = nil }
        try await lifecycle.stop()
    }

    /// Stops the cluster and removes all that belongs to it; one that is not there is no failure.
    public func destroy() async throws {
        state.withLock { $0 = State() }
        try await lifecycle.destroy()
    }

    /// The running cluster; throws where it does not run.
    public var cluster: Cluster {
        get throws {
            guard let cluster = state.withLock({ $0.cluster }) else {
                throw SlurmTestingError("the cluster \(name) does not run; call start() first")
            }
            return cluster
        }
    }

    /// How the cluster is reached from outside of this process; throws where it does not run.
    public var config: ClusterConnection {
        get throws { try cluster.connection }
    }

    /// Waits on this thread until the cluster is removed; for the end of the process.
    func destroyBlocking() throws {
        guard let lifecycle = lifecycle as? ProgramLifecycle else { return }
        try lifecycle.program.runBlocking(["cluster", "destroy", "--name=\(name)"])
    }

    private static let counter = Atomic(0)

    /// A name that no other cluster has, of this process or another.
    private static func uniqueName() -> String {
        let number = counter.add(1, ordering: .relaxed).newValue
        let random = String(UInt32.random(in: 0...UInt32.max), radix: 36)
        return "test-\(ProcessInfo.processInfo.processIdentifier)-\(number)-\(random)"
    }
}
