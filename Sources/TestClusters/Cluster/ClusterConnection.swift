/// How a cluster is reached from outside of the test's process.
public struct ClusterConnection: Sendable, Hashable {
    /// The cluster's name.
    public var name: String
    /// What runs it.
    public var kind: BackendKind
    /// The variables with which programs use it; empty where they cannot.
    public var environment: [String: String]
    /// The cluster's directory; nil where it has none.
    public var directory: String?
    /// The address and port of SSH, as `127.0.0.1:2222`; nil where the cluster has none.
    public var ssh: String?
    /// The address of the registry for container images, as `127.0.0.1:5000`; nil where the cluster has none.
    public var registry: String?

    /// Describes a cluster.
    public init(
        name: String,
        kind: BackendKind,
        environment: [String: String] = [:],
        directory: String? = nil,
        ssh: String? = nil
    ) {
        self.name = name
        self.kind = kind
        self.environment = environment
        self.directory = directory
        self.ssh = ssh
    }

    init(name: String, backend: any ClusterBackend) {
        self.init(name: name, kind: backend.kind, environment: backend.environment ?? [:])
    }

    /// Where slurm.conf is; nil where no file says so.
    public var slurmConfigurationFile: String? { environment["SLURM_CONF"] }
}
