import SlurmModel

/// What can be said of a cluster at one moment; its JSON form is part of the program's interface.
package struct ClusterStatus: Hashable, Sendable, Codable {
    /// The cluster's name.
    package var name: String
    /// `running`, `stopped`, `lost` (the directory is gone); of a cluster that was added, `added` where it was not
    /// asked and `unreachable` where it did not answer.
    package var status: String
    /// `simulated`, `containers` or `existing`.
    package var backend: String
    /// The Slurm version it behaves as.
    package var slurmVersion: String
    /// The directory.
    package var directory: String
    /// The daemon's process number; nil if it does not run.
    package var processID: Int32?
    /// The controller's address and port; nil if it does not run.
    package var controller: String?
    /// Seconds since the start; nil if it does not run.
    package var uptimeSeconds: Int?
    /// Why a cluster that runs could not be asked for its nodes; nil where it answered.
    package var problem: String?
    /// Address and port for SSH; nil for a cluster that has none or does not run.
    package var ssh: String?
    /// The user who logs in by SSH; nil where `ssh` is.
    package var sshUser: String?
    /// The file of that user's key; nil where `ssh` is.
    package var sshKey: String?
    /// Address and port of the registry of container images; nil for none.
    package var registry: String?
    /// The nodes, the controller first.
    package var nodes: [Node] = []
    /// The partitions.
    package var partitions: [Partition] = []

    /// Begins with what is always known.
    package init(name: String, status: String, backend: String, directory: String) {
        self.name = name
        self.status = status
        self.backend = backend
        self.directory = directory
        slurmVersion = SlurmVersion.debian12.rawValue
    }

    /// One node.
    package struct Node: Hashable, Sendable, Codable {
        /// The name.
        package var name: String
        /// Its state as `sinfo` writes it, or `up` for a controller; nil if the cluster does not run.
        package var state: String?
        /// CPUs.
        package var cpus: Int
        /// GPUs.
        package var gpus: Int
        /// Memory in MiB.
        package var memoryMiB: Int
        /// The partitions it is in.
        package var partitions: [String]

        /// Describes a node.
        package init(name: String, state: String?, cpus: Int, gpus: Int, memoryMiB: Int, partitions: [String]) {
            self.name = name
            self.state = state
            self.cpus = cpus
            self.gpus = gpus
            self.memoryMiB = memoryMiB
            self.partitions = partitions
        }

        enum CodingKeys: String, CodingKey {
            case name
            case state
            case cpus
            case gpus
            case memoryMiB = "memory"
            case partitions
        }
    }

    /// One partition.
    package struct Partition: Hashable, Sendable, Codable {
        /// The name.
        package var name: String
        /// The nodes in bracket notation.
        package var nodes: String
        /// `up`, `down`, `drain` or `inactive`.
        package var state: String
        /// Whether jobs that name no partition go here.
        package var isDefault: Bool

        /// Describes a partition.
        package init(name: String, nodes: String, state: String, isDefault: Bool) {
            self.name = name
            self.nodes = nodes
            self.state = state
            self.isDefault = isDefault
        }

        enum CodingKeys: String, CodingKey {
            case name
            case nodes
            case state
            case isDefault = "default"
        }
    }

    enum CodingKeys: String, CodingKey {
        case name
        case status
        case backend
        case slurmVersion = "slurm_version"
        case directory
        case processID = "pid"
        case controller
        case uptimeSeconds = "uptime_seconds"
        case problem
        case ssh
        case sshUser = "ssh_user"
        case sshKey = "ssh_key"
        case registry
        case nodes
        case partitions
    }
}
