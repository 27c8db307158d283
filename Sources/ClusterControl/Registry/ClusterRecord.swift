import SlurmModel

/// What is known of a cluster wherever one is: the content of its file in the registry.
package struct ClusterRecord: Hashable, Sendable, Codable {
    /// The version of this file's form.
    package var version = 1
    /// The cluster's name.
    package var name: String
    /// Its directory, from the root.
    package var directory: String
    /// What runs it: `simulated`, `containers`, or `existing` for a cluster that was there already.
    package var backend: String
    /// The controller's port since the last start; nil before the first.
    package var port: UInt16?
    /// The daemon's process number at the last start.
    package var processID: Int32?
    /// When the cluster was made, in seconds since 1970.
    package var createdAt: Int
    /// When it was started last, in seconds since 1970; nil for never.
    package var startedAt: Int?
    /// The directory outside the cluster's own that holds its socket; nil for none.
    package var socketDirectory: String?
    /// The port for SSH of a simulated cluster since the last start; nil before the first, and where it has none.
    package var sshPort: UInt16?
    /// The process with which the cluster ends; nil for a cluster that stays until it is destroyed.
    package var owner: ClusterOwner?
    /// How a cluster is reached that was there already; nil for one that was made.
    package var added: AddedCluster?

    /// Makes a record of a cluster that has not been started.
    package init(name: String, directory: String, backend: String, createdAt: Int, socketDirectory: String? = nil) {
        self.name = name
        self.directory = directory
        self.backend = backend
        self.createdAt = createdAt
        self.socketDirectory = socketDirectory
    }

    /// The command that makes the cluster again, for whoever has lost part of it.
    package var makingCommand: String {
        let option = backend == ClusterDefinition.Backend.simulated.rawValue ? " --simulated" : ""
        return "slurm cluster create\(option) --name \(name) --if-exists recreate"
    }

    enum CodingKeys: String, CodingKey {
        case version
        case name
        case directory
        case backend
        case port
        case processID = "pid"
        case createdAt = "created_at"
        case startedAt = "started_at"
        case socketDirectory = "socket_directory"
        case sshPort = "ssh_port"
        case owner
        case added
    }
}
