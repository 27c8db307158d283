import ArgumentParser
import ClusterControl

/// `slurm cluster exec`: runs a command that uses a cluster.
struct ClusterExec: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exec",
        abstract: "Run a command with the variables of a cluster.",
        discussion: """
            The command's status is the program's.

            EXAMPLES:
              slurm cluster exec -- sinfo
              slurm cluster exec --name dev -- pytest tests/
            """
    )

    @OptionGroup var cluster: ClusterNameOption

    @Argument(parsing: .captureForPassthrough, help: "The command and its arguments.")
    var command: [String]

    func run() throws {
        let words = try PassedWords.take(command, missing: "give a command", of: self)
        let clusters = LocalClusters()
        try cluster.cluster(clusters).execute(words, clusters.context)
    }
}
