import ArgumentParser
import ClusterControl
import ContainerCluster
import SlurmModel

/// `slurm cluster create`: makes a cluster.
struct ClusterCreate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make a cluster.",
        discussion: """
            EXAMPLES:
              slurm cluster create --simulated --start
              slurm cluster create --simulated --name dev --preset gpu --gpus-per-node 4 --start
              slurm cluster create --simulated --cpu-nodes 2 --gpu-nodes 1 --memory-per-node 16384
              slurm cluster create --simulated --config cluster.yaml --if-exists recreate --start --wait
              cat cluster.yaml | slurm cluster create --simulated --config -
            """
    )

    @Option(help: "The cluster's name (default: slurm-test, or what --config says).")
    var name: String?

    @Flag(help: "Simulate the cluster: ready in milliseconds, jobs are processes of this machine.")
    var simulated = false

    @Option(
        help: ArgumentHelp(
            "A definition to begin with instead of a preset; - reads standard input.",
            valueName: "file"
        )
    )
    var config: String?

    @OptionGroup var topology: TopologyOptions

    @Flag(help: "Run a registry for container images (containers only).")
    var withRegistry = false

    @Flag(help: "Provide Pyxis and enroot (containers only).")
    var withPyxis = false

    @Option(help: "Port for SSH on this machine (containers only; default: a free one).")
    var port: Int?

    @Option(help: "Directory for the cluster's files (default: .slurm-cluster, or .slurm-cluster/NAME).")
    var outputDir: String?

    @Option(help: ArgumentHelp("If the cluster exists: fail, reuse or recreate it.", valueName: "what"))
    var ifExists = LocalClusters.IfExists.fail

    @Option(
        help: ArgumentHelp(
            "Destroy the cluster when this process has ended, however it ends (default: it stays).",
            valueName: "pid"
        )
    )
    var owner: Int32?

    @Flag(help: "Start the cluster too.")
    var start = false

    @Option(
        defaultAsFlag: WaitSeconds(seconds: 60),
        help: ArgumentHelp(
            "With --start: wait until every node can run jobs.",
            valueName: "time"
        )
    )
    var wait: WaitSeconds?

    func run() throws {
        try refuseUnsupported()
        let owner = try owner.map(ClusterGuard.owner)
        let clusters = LocalClusters()
        var definition = try topology.simulated(from: try config.map { try DefinitionFile.read($0, clusters.context) })
        definition.name = name ?? definition.name
        var (cluster, isNew) = try clusters.create(definition, outputDirectory: outputDir, ifExists: ifExists)
        Progress.note(
            isNew
                ? "created cluster \(cluster.name) in \(cluster.record.directory)"
                : "cluster \(cluster.name) exists already in \(cluster.record.directory)"
        )
        if let owner, isNew { cluster = try clusters.guardCluster(cluster, for: owner) }
        Progress.noteClash(clusters.context)
        guard start else {
            Progress.note("next: slurm cluster start --name \(cluster.name)")
            return
        }
        cluster = try ClusterStart.start(cluster, clusters, seconds: LocalClusters.startSeconds)
        if let wait {
            try cluster.waitUntilReady(Deadline(seconds: wait.seconds), ask: ControllerQuestion.ask)
        }
    }

    private func refuseUnsupported() throws {
        if wait != nil && !start { throw ValidationError("--wait needs --start") }
        guard simulated else { throw Self.containersAreMissing }
        let refused = [
            withRegistry ? "--with-registry" : nil, withPyxis ? "--with-pyxis" : nil, port.map { "--port \($0)" },
        ]
        if let option = refused.compactMap({ $0 }).first {
            throw ClusterControlError(
                .usage,
                "\(option) is for clusters in containers; a simulated cluster has no registry, Pyxis or SSH"
            )
        }
    }

    private static var containersAreMissing: ClusterControlError {
        let context = ProcessContext.current()
        let engine = ContainerEngine.detect(
            environment: context.environment,
            path: context.variable("PATH") ?? "/usr/bin:/bin"
        )
        return ClusterControlError(
            .unavailable,
            "this version makes no clusters in containers yet (\(engine); libssh \(LibSSH.version))",
            advice: "make a simulated one with: slurm cluster create --simulated"
        )
    }
}
