import SlurmTesting
import Testing

/// Clusters in the test's own process, in virtual time.
@Suite struct SimulatedClusterTests {
    @Test("a job runs for as long as its behavior says, and then it is gone from the queue")
    func life() throws {
        var cluster = try SimulatedCluster(preset: .gpu)
        cluster.behavior = JobBehavior(duration: .seconds(90))
        let submitted = cluster.run("sbatch", "-p", "gpu", "--gpus=2", "-J", "train", "--wrap", "true")
        #expect(submitted.output == "Submitted batch job 1\n", "\(submitted)")
        #expect(cluster.run("squeue", "-h", "-o", "%i %j %T").output == "1 train RUNNING\n")
        cluster.advance(by: .seconds(89))
        #expect(cluster.run("squeue", "-h", "-o", "%T").output == "RUNNING\n")
        cluster.advance(by: .seconds(1))
        #expect(cluster.run("squeue", "-h").output == "")
        #expect(cluster.run("squeue", "-h", "-t", "all", "-o", "%T").output == "COMPLETED\n")
    }

    @Test("sbatch --wait lets time pass until the job has ended, and has its exit status")
    func awaitedJob() throws {
        var cluster = try SimulatedCluster()
        cluster.behavior = JobBehavior(duration: .seconds(1800), exitCode: 7)
        let submitted = cluster.run("sbatch", "--wait", "--parsable", "--wrap", "exit 7")
        #expect(submitted.output == "1\n")
        #expect(submitted.status == 7)
        #expect(cluster.run("squeue", "-h").output == "")
    }

    @Test("sbatch --wait does not wait for what can never happen")
    func awaitedForever() throws {
        var cluster = try SimulatedCluster()
        #expect(cluster.run("sbatch", "--wait", "--hold", "--wrap", "true").output == "Submitted batch job 1\n")
        #expect(cluster.run("squeue", "-h", "-o", "%T").output == "PENDING\n")
    }

    @Test("the components of a heterogeneous job start together, on nodes of their own")
    func components() throws {
        var cluster = try SimulatedCluster(preset: .full)
        let submitted = cluster.run("sbatch", "-n1", ":", "-n2", "-p", "gpu", "--wrap", "true")
        #expect(submitted.output == "Submitted batch job 1\n", "\(submitted)")
        #expect(cluster.run("squeue", "-h", "-o", "%i %T").output == "1+0 RUNNING\n1+1 RUNNING\n")
    }

    @Test("a job that is longer than its limit ends in TIMEOUT")
    func timeLimit() throws {
        var cluster = try SimulatedCluster()
        cluster.behavior.byJobName["long"] = .init(duration: .seconds(3600))
        cluster.run("sbatch", "-J", "long", "-t", "1", "--wrap", "true")
        cluster.advance(by: .seconds(100))
        #expect(cluster.run("squeue", "-h", "-t", "all", "-o", "%T").output == "TIMEOUT\n")
    }

    @Test("an exit code other than 0 is a failure with its reason")
    func failure() throws {
        var cluster = try SimulatedCluster()
        cluster.behavior = JobBehavior(duration: .seconds(1), exitCode: 3)
        cluster.run("sbatch", "--wrap", "exit 3")
        cluster.advance(by: .seconds(2))
        #expect(cluster.run("squeue", "-h", "-t", "all", "-o", "%T %r").output == "FAILED NonZeroExitCode\n")
        #expect(cluster.run("scontrol", "show", "job", "1").output.contains("ExitCode=3:0"))
    }

    @Test("a second job waits for resources and starts when the first has ended")
    func waiting() throws {
        var cluster = try SimulatedCluster(preset: .gpu)
        for _ in 0..<2 { cluster.run("sbatch", "-p", "gpu", "--gpus=2", "--wrap", "true") }
        #expect(cluster.run("squeue", "-h", "-j", "2", "-o", "%T %r").output == "PENDING Resources\n")
        cluster.advance(by: .seconds(60))
        #expect(cluster.run("squeue", "-h", "-j", "2", "-o", "%T").output == "RUNNING\n")
    }

    @Test("every preset makes a cluster", arguments: SimulatedCluster.Preset.allCases)
    func presets(preset: SimulatedCluster.Preset) throws {
        var cluster = try SimulatedCluster(preset: preset)
        let sinfo = cluster.run("sinfo", "-h", "-o", "%T")
        #expect(sinfo.status == 0)
        #expect(Set(sinfo.output.split(separator: "\n")) == ["idle"])
    }

    @Test("a command that does not exist is not found, as a shell says it")
    func notFound() throws {
        var cluster = try SimulatedCluster()
        #expect(cluster.run("qsub").status == 127)
    }
}
