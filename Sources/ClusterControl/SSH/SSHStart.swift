import SlurmModel

/// What is done about SSH when a simulated cluster is started.
struct SSHStart {
    private let cluster: LocalCluster
    private let definition: ClusterDefinition
    private let files: SSHServerFiles

    /// Seconds for which the SSH server of a daemon that was killed may still have the port.
    private static let releaseSeconds = 2.0

    /// Prepares the start of a cluster that serves SSH; throws where a program is missing.
    init(
        _ cluster: LocalCluster,
        _ definition: ClusterDefinition,
        _ context: ProcessContext
    ) throws(ClusterControlError) {
        self.cluster = cluster
        self.definition = definition
        files = try SSHServerFiles(name: cluster.name, directory: cluster.directory, context: context)
    }

    /// The name of the machine on which sessions are.
    private var machine: String {
        definition.nodes.first { $0.role != .compute }?.name ?? cluster.name
    }

    /// Writes the files of the server and its clients, and listens: on the port of the definition, else on that of the
    /// last start if it is free, else on one that is.
    func listen() throws(ClusterControlError) -> LoopbackListener {
        try files.write()
        let listener = try takePort()
        let access = SSHAccess(
            name: cluster.name,
            machine: machine,
            port: listener.port,
            user: try LocalUsers.ownName(),
            directory: cluster.directory
        )
        try access.write()
        let variables = cluster.environment.variables(path: nil).filter { $0.name != "PATH" } + access.variables
        try FileTree.write(EnvironmentFormat.dotenv.text(variables), to: cluster.directory.environmentFile)
        return listener
    }

    /// What the daemon has to know.
    func options(_ descriptor: Int32) -> DaemonLauncher.SSHOptions {
        DaemonLauncher.SSHOptions(descriptor: descriptor, sshd: files.programs.sshd, machine: machine)
    }

    private func takePort() throws(ClusterControlError) -> LoopbackListener {
        let last = cluster.record.sshPort
        let wished = definition.port != 0 ? definition.port : last ?? 0
        let deadline = Deadline(seconds: wished == last ? Self.releaseSeconds : 0)
        while true {
            do throws(ClusterControlError) {
                return try LoopbackListener(port: wished)
            } catch {
                if deadline.hasPassed {
                    if definition.port != 0 { throw error }
                    return try LoopbackListener(port: 0)
                }
                Deadline.pause(milliseconds: 10)
            }
        }
    }
}
