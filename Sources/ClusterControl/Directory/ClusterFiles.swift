import SlurmCommands
import SlurmModel

/// Writes the files of a new simulated cluster.
struct ClusterFiles {
    /// What the cluster is to be like.
    var definition: ClusterDefinition
    /// Where it lies.
    var directory: ClusterDirectory
    /// Where munged is to listen.
    var socket: MungeSocketPath
    /// Who runs it.
    var user: String
    /// The SSH server; nil for none.
    var ssh: SSHServerFiles?

    /// Bytes of a munge key; munge takes 32 to 1024.
    private static let mungeKeyBytes = 128

    /// Makes directories, files and links to `shim`.
    func write(shim: String) throws(ClusterControlError) {
        try FileTree.makeDirectory(directory.path)
        for path in [directory.configurationDirectory, directory.commandDirectory, directory.runDirectory] {
            try FileTree.makeDirectory(path)
        }
        for path in [directory.logDirectory, directory.stateDirectory] { try FileTree.makeDirectory(path) }
        try FileTree.makeDirectory(directory.secretsDirectory, mode: 0o700)
        try socket.makeDirectory()
        var layout = ClusterLayout(
            directory: directory.path,
            mungeSocket: socket.path,
            user: user,
            controllerHost: definition.nodes.first { $0.role != .compute }?.name ?? "controller"
        )
        if definition.accounting.isOn { layout.accountingPort = ClusterLayout.portBeforeStart }
        try FileTree.write(definition.slurmConfiguration(layout), to: directory.slurmConfigurationFile)
        try FileTree.write(definition.gresConfiguration, to: directory.gresConfigurationFile)
        try FileTree.write("*\n", to: directory.ignoreFile)
        try FileTree.write(environmentText, to: directory.environmentFile)
        try FileTree.write(Self.randomBytes(Self.mungeKeyBytes), to: directory.mungeKeyFile, mode: 0o400)
        try ssh?.makeKeys()
        // Where there are no fake GPUs, the `nvidia-smi` of real ones stays in sight.
        let tools = definition.nodes.contains { $0.gpus > 0 } ? [NvidiaSmi.name] : []
        try CommandLinks.make(in: directory.commandDirectory, to: shim, names: CommandLinks.names + tools)
        // The definition comes last: where it is, the cluster is complete.
        try FileTree.write(definition.yaml, to: directory.definitionFile)
    }

    private var environmentText: String {
        let variables = ClusterEnvironment(name: definition.name, directory: directory).variables(path: nil)
        return EnvironmentFormat.dotenv.text(variables.filter { $0.name != "PATH" })
    }

    private static func randomBytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
}
