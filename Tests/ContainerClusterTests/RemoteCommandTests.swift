import ClusterControl
import ContainerCluster
import Testing

/// How a command of this machine becomes one of the cluster.
@Suite struct RemoteCommandTests {
    private let cluster = ClusterDirectory(path: "/nowhere/cluster")

    private func context(_ directory: String, _ environment: [String: String] = [:]) -> ProcessContext {
        var context = ProcessContext.current()
        context.environment = environment
        context.workingDirectory = directory
        return context
    }

    @Test("a working directory below the shared one is kept, any other becomes the home directory")
    func directory() {
        func directory(_ here: String) -> String? { RemoteCommand(["squeue"], cluster, context(here)).directory }
        #expect(directory("/nowhere/cluster/shared") == "/shared")
        #expect(directory("/nowhere/cluster/shared/a/b") == "/shared/a/b")
        #expect(directory("/nowhere/cluster/sharedness") == "/home/slurm")
        #expect(directory("/nowhere") == "/home/slurm")
    }

    @Test("paths below the shared directory are those of the cluster, also behind an option")
    func paths() {
        let shared = "/nowhere/cluster/shared"
        let command = RemoteCommand(
            ["sbatch", "-o", "\(shared)/out", "--error=\(shared)/err", "x=\(shared)", "\(shared)/job.sh"],
            cluster,
            context("/nowhere")
        )
        #expect(
            command.words == [
                "sbatch", "-o", "/shared/out", "--error=/shared/err", "x=\(shared)", "/shared/job.sh",
            ]
        )
        #expect(command.script == nil)
    }

    @Test("a batch script of this machine goes with sbatch, wherever it stands among the words")
    func script() {
        let command = RemoteCommand(["sbatch", "-n", "2", "passwd", "--argument"], cluster, context("/etc"))
        #expect(command.script?.path == "/etc/passwd" && command.script?.index == 3)
        #expect(RemoteCommand(["sbatch", "--wrap", "passwd"], cluster, context("/etc")).script == nil)
        #expect(RemoteCommand(["sbatch", "not-there"], cluster, context("/etc")).script == nil)
        #expect(RemoteCommand(["srun", "passwd"], cluster, context("/etc")).script == nil)
    }

    @Test("settings of commands go along, what is about this machine or a job stays")
    func variables() {
        let environment = [
            "SBATCH_PARTITION": "gpu", "SQUEUE_FORMAT": "%i", "SLURM_CONF": "/x", "SLURM_JOB_ID": "7", "PATH": "/bin",
        ]
        let command = RemoteCommand(["squeue", "it's"], cluster, context("/", environment))
        #expect(
            command.line()
                == "cd '/home/slurm' && exec 'env' 'SBATCH_PARTITION=gpu' 'SQUEUE_FORMAT=%i' 'squeue' 'it'\\''s'"
        )
        #expect(
            RemoteCommand(["squeue"], cluster, context("/")).line(removing: "/tmp/x")
                == "cd '/home/slurm' && 'squeue'; status=$?; rm -rf '/tmp/x'; exit $status"
        )
    }
}
