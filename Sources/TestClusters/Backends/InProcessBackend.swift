/// A simulation in the test's own process, in virtual time: a day of cluster life takes milliseconds.
///
/// No script is executed: `behavior` says how long jobs take, how they end and what they print. Slurm's commands run
/// through the same handlers as against the daemon.
public actor InProcessBackend: ClusterBackend {
    private var cluster: SimulatedCluster

    /// Makes a simulation of a cluster like this; throws where there can be none.
    public init(
        _ configuration: TestConfiguration = TestConfiguration(),
        behavior: JobBehavior = JobBehavior()
    ) throws {
        cluster = try SimulatedCluster(configuration)
        cluster.behavior = behavior
    }

    /// Takes a simulation that is there.
    public init(_ cluster: SimulatedCluster) {
        self.cluster = cluster
    }

    /// What it is.
    nonisolated public var kind: BackendKind { .inProcess }

    /// The variables with which other programs use the cluster; nil where they cannot.
    nonisolated public var environment: [String: String]? { nil }

    /// Says how jobs that start from now on take, end and what they print.
    public func setBehavior(_ behavior: JobBehavior) {
        cluster.behavior = behavior
    }

    /// Lets simulated time pass.
    public func advance(by duration: Duration) {
        cluster.advance(by: duration)
    }

    /// Lets the script of a job end now, with this exit code; false where none runs.
    package func endScript(ofJob number: UInt32, exitCode: Int32) -> Bool {
        cluster.endScript(ofJob: number, exitCode: exitCode)
    }

    /// Does something with the simulation itself.
    public func withSimulation<T: Sendable>(_ body: @Sendable (inout SimulatedCluster) throws -> T) rethrows -> T {
        try body(&cluster)
    }

    /// Runs a Slurm command to its end.
    public func run(_ call: CommandCall) -> CommandResult {
        cluster.run(call, files: LocalFiles())
    }

    /// Reads a file that a job wrote, from a byte on; nil where it is not there.
    public func readFile(_ path: String, from offset: Int) -> [UInt8]? {
        cluster.outputs[path].map { Array($0.dropFirst(offset)) }
    }

    /// Lets time pass until something may have changed; nil where nothing will by itself.
    public func letTimePass(atMost limit: Duration) -> Duration? {
        cluster.advanceToNextEvent(within: limit)
    }
}
