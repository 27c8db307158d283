import ArgumentParser
import ClusterControl

/// `slurm init`: lets a Python project use a cluster.
struct Initialize: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write the Slurmfile by which the Python package slurm-sdk uses a cluster.",
        discussion: """
            The file holds your PATH as it is now, with the cluster's commands first. slurm-sdk installs a program
            called slurm, too: call this one slurm-cluster beside it.

            EXAMPLES:
              slurm init
              slurm init --name dev --environment test
            """
    )

    @OptionGroup var cluster: ClusterNameOption

    @Option(help: "The environment's name in the file.")
    var environment = "default"

    @Option(help: ArgumentHelp("The file.", valueName: "file"))
    var output = Slurmfile.usualName

    @Flag(help: "Replace the file if it is there.")
    var force = false

    @OptionGroup var quietness: QuietOption

    func validate() throws {
        if environment.isEmpty { throw ValidationError("--environment: give a name") }
    }

    func run() throws {
        let clusters = LocalClusters()
        let name = try clusters.name(cluster.name)
        let file = try clusters.writeSlurmfile(
            cluster: name,
            environmentName: environment,
            path: output,
            replacing: force
        )
        Progress.note("wrote \(file) for the cluster \(name)")
        if try clusters.registry.record(name) == nil {
            let option = name == "slurm-test" ? "" : " --name \(name)"
            Progress.note("next: slurm cluster create --simulated\(option) --start")
        }
        Progress.noteClash(clusters.context)
    }
}
