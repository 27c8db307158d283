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
            --ci is for continuous integration: the cluster is started and waited for, one that an earlier run has left in
            the same directory is used if its definition is the same and replaced if not, and one line is printed. Images
            of containers are made side by side, those that are there are used as they are.

            EXAMPLES:
              slurm cluster create --simulated --start
              slurm cluster create --preset full --start
              slurm cluster create --simulated --name dev --preset gpu --gpus-per-node 4 --start
              slurm cluster create --simulated --ssh --port 2222 --start
              slurm cluster create --simulated --cpu-nodes 2 --gpu-nodes 1 --memory-per-node 16384
              slurm cluster create --simulated --config cluster.yaml --if-exists recreate --start --wait
              slurm cluster create --simulated --config cluster.yaml --ci
              cat cluster.yaml | slurm cluster create --simulated --config -
            """
    )

    @Option(help: "The cluster's name (default: slurm-test, or what --config says).")
    var name: String?

    @Flag(help: "Simulate the cluster: ready in milliseconds, jobs are processes of this machine.")
    var simulated = false

    @Flag(help: "Serve SSH on 127.0.0.1 for the cluster's owner; clusters in containers always do.")
    var ssh = false

    @Option(
        help: ArgumentHelp(
            "A definition to begin with instead of a preset; - reads standard input.",
            valueName: "file"
        )
    )
    var config: String?

    @OptionGroup var topology: TopologyOptions

    @OptionGroup var containers: ContainerOptions

    @Option(help: "Directory for the cluster's files (default: .slurm-cluster, or .slurm-cluster/NAME).")
    var outputDir: String?

    @Option(
        help: ArgumentHelp(
            "If the cluster exists: fail, reuse it, recreate it, or renew it: reuse where the definition is the same, else "
                + "recreate (default: fail, with --ci renew).",
            valueName: "what"
        )
    )
    var ifExists: LocalClusters.IfExists?

    @Option(
        help: ArgumentHelp(
            "Destroy the cluster when this process has ended, however it ends (default: it stays).",
            valueName: "pid"
        )
    )
    var owner: Int32?

    @Flag(help: "For continuous integration: --start --wait --if-exists renew, and one line of output.")
    var ci = false

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

    @OptionGroup var quietness: QuietOption

    func run() throws {
        let starts = start || ci
        if wait != nil && !starts { throw ValidationError("--wait needs --start") }
        if ci { Progress.beQuiet() }
        let ifExists = ifExists ?? (ci ? .renew : .fail)
        let owner = try owner.map(ClusterGuard.owner)
        let clusters = LocalClusters()
        let base = try config.map { try DefinitionFile.read($0, clusters.context) }
        guard simulated || base?.backend == .simulated else {
            return try createContainers(from: base, owner, clusters, ifExists)
        }
        var definition = try topology.simulated(from: base)
        if ssh { definition.services.hasSSH = true }
        try containers.apply(toSimulated: &definition)
        definition.name = name ?? definition.name
        if ifExists == .recreate, let other = try clusters.registry.record(definition.name),
            other.backend == ClusterDefinition.Backend.containers.rawValue
        {
            _ = try ContainerClusters(clusters, note: { Progress.note($0) }).destroy(name: other.name)
        }
        var (cluster, isNew) = try clusters.create(definition, outputDirectory: outputDir, ifExists: ifExists)
        Progress.note(
            isNew
                ? "created cluster \(cluster.name) in \(cluster.record.directory)"
                : "cluster \(cluster.name) exists already in \(cluster.record.directory)"
        )
        if let owner, isNew { cluster = try clusters.guardCluster(cluster, for: owner) }
        Progress.noteClash(clusters.context)
        guard starts else {
            Progress.note("next: slurm cluster start --name \(cluster.name)")
            return
        }
        cluster = try ClusterStart.start(cluster, clusters, seconds: LocalClusters.startSeconds)
        if let wait = wait ?? (ci ? WaitSeconds(seconds: 60) : nil) {
            try cluster.waitUntilReady(Deadline(seconds: wait.seconds), ask: ControllerQuestion.ask)
        }
        if ci { ClusterStart.sayReady(cluster) }
    }

    private func createContainers(
        from base: ClusterDefinition?,
        _ owner: ClusterOwner?,
        _ clusters: LocalClusters,
        _ ifExists: LocalClusters.IfExists
    ) throws {
        var definition = try topology.containers(from: base)
        definition.name = name ?? definition.name
        try containers.apply(to: &definition)
        var options = ContainerClusters.CreateOptions()
        options.outputDirectory = outputDir
        options.ifExists = ifExists
        options.hasProductionTiming = containers.productionTiming
        options.hasPasswordLogin = containers.password
        try ContainerCreation(
            definition: definition,
            options: options,
            owner: owner,
            retains: containers.retain,
            startSeconds: start || ci ? wait?.seconds ?? ContainerClusters.startSeconds : nil,
            saysReady: ci
        ).run(clusters)
    }
}
