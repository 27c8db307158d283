/// What runs a cluster: all that tests do with a cluster comes down to these operations.
///
/// Everything typed (`Cluster.submit`, `Job.wait`, `Cluster.nodes()`, …) is made of Slurm's own commands, so it means
/// the same on every backend.
public protocol ClusterBackend: Sendable {
    /// What it is.
    var kind: BackendKind { get }

    /// The variables with which programs outside of this process use the cluster; nil where they cannot.
    var environment: [String: String]? { get }

    /// Runs a Slurm command to its end.
    ///
    /// Throws where it cannot be run at all; a command that fails gives its status.
    func run(_ call: CommandCall) async throws -> CommandResult

    /// Reads a file that a job wrote, from a byte on; nil where it is not there.
    func readFile(_ path: String, from offset: Int) async throws -> [UInt8]?

    /// Lets time pass until something may have changed in the cluster, but no more than `limit` of the cluster's time.
    ///
    /// Gives how much time passed; nil where nothing will change any more unless somebody does something.
    func letTimePass(atMost limit: Duration) async throws -> Duration?
}

/// What can run a cluster.
public enum BackendKind: String, Sendable, Hashable, CaseIterable {
    /// A simulation in the test's own process, in virtual time; no script is executed.
    case inProcess = "in-process"
    /// A simulated cluster with a daemon: scripts are executed as processes of this machine.
    case simulated
    /// Real Slurm in containers.
    case containers
    /// No cluster: scripts are executed as processes of this machine at once.
    case local
    /// Nothing is executed.
    case mock
    /// A cluster that somebody else made.
    case existing
}
