import ArgumentParser
import ClusterControl
import ContainerCluster
import Glibc

/// `slurm run`: runs one job on a cluster of its own.
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run one job on a cluster that exists only for it.",
        discussion: """
            A file that begins with #! is submitted as it is, with its #SBATCH lines; any other command is run by a
            script of one line. Options of sbatch may come first. The job's output is shown while it runs, its status
            is the program's (of an array the highest of the tasks'), and nothing stays behind.

            EXAMPLES:
              slurm run -- ./job.sh input.txt
              slurm run --preset gpu -- --partition=gpu --gpus=2 ./train.sh
              slurm run --cpu-nodes 3 -- --nodes=3 -t 10 hostname
              slurm run -- python3 -c 'import os; print(os.environ["SLURM_JOB_ID"])'
              slurm run --containers -- ./job.sh
            """
    )

    @OptionGroup var topology: TopologyOptions

    @Flag(help: "Run it on real Slurm in containers, not on a simulated cluster.")
    var containers = false

    @Argument(
        parsing: .captureForPassthrough,
        help: "Options of sbatch, then a batch script or a command and its arguments."
    )
    var job: [String]

    func run() throws {
        let words = try PassedWords.take(job, missing: "give a batch script or a command", of: self)
        let clusters = LocalClusters()
        guard containers else { throw ExitCode(try clusters.runOnce(try topology.simulated(), words)) }
        let status = try ContainerClusters(clusters, note: { Progress.note($0) })
            .runOnce(try topology.containers(), words, owner: try ClusterGuard.owner(getpid()))
        throw ExitCode(status)
    }
}
