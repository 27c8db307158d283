import Foundation
import Testing

/// Restarts of the daemon in the middle of work change nothing about the work.
@Suite(.serialized, .timeLimit(.minutes(3))) struct RestartTests {
    @Test("kill -9 at 100 random moments under load: every job ends as it would have, and none runs twice")
    func kills() throws {
        let options = ["--cpu-nodes", "5", "--cpus-per-node", "10"]
        try SimulatedFixture.with(preset: "cpu", options: options) { (cluster: SimulatedFixture) throws in
            var load = try MixedLoad(on: cluster)
            let running = try cluster.ours("squeue", ["-h", "-t", "R", "-o", "%i"])
            #expect(running.output.split(separator: "\n").count == 50, "\(running)")
            var random = SystemRandomNumberGenerator()
            for _ in 0..<100 {
                let commands = load.takeCommands(Int.random(in: 0...3, using: &random))
                let delayMilliseconds = Int.random(in: 0...60, using: &random)
                load.putBack(try kill(cluster, during: commands, afterMilliseconds: delayMilliseconds))
                let started = try cluster.slurm(["cluster", "start", "--name", cluster.name])
                try #require(started.status == 0, "\(started)")
            }
            try load.finish(cluster)
            try load.check(cluster)
        }
    }

    /// Kills the daemon while commands run one after the other; gives those that were not carried out.
    private func kill(
        _ cluster: SimulatedFixture,
        during commands: [String],
        afterMilliseconds delay: Int
    ) throws -> [String] {
        let listed = commands.map { "\($0) || echo '\($0)'\n" }.joined()
        let script = """
            (\(listed):) 2>/dev/null &
            commands=$!
            sleep 0.0\(delay < 10 ? "0\(delay)" : "\(delay)")
            kill -9 "$(cat '\(cluster.directory.path)/run/daemon.pid')"
            wait $commands
            """
        let result = try Program.run(
            "/bin/bash",
            ["-c", script],
            environment: cluster.environment,
            directory: cluster.folder
        )
        return result.output.split(separator: "\n").map(String.init)
    }

    @Test("stop and start keep jobs, ids and history, and a job that runs goes on")
    func stopAndStart() throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            let script = "until [ -e go ]; do sleep 0.05; done; exit 5"
            let submissions = [["--wait", "--wrap", "exit 3"], ["--wrap", script], ["-H", "--wrap", "true"]]
            for options in submissions { _ = try cluster.ours("sbatch", ["-o", "/dev/null"] + options) }
            func jobs() throws -> String {
                try cluster.ours("squeue", ["-h", "-t", "all", "-S", "i", "-o", "%i %T %r %V %S"]).output
            }
            let before = try jobs()
            #expect(before.contains("1 FAILED NonZeroExitCode ") && before.contains("2 RUNNING "), "\(before)")
            #expect(before.contains("3 PENDING JobHeldUser "), "\(before)")
            for verb in ["stop", "start"] {
                let result = try cluster.slurm(["cluster", verb, "--name", cluster.name])
                try #require(result.status == 0, "\(result)")
            }
            #expect(try jobs() == before)
            #expect(try cluster.ours("sbatch", ["-H", "--parsable", "--wrap", "true"]).trimmed == "4")
            try Data().write(to: cluster.folder.appending(path: "go"))
            let ended = try awaitCondition("the end of job 2") {
                try cluster.ours("scontrol", ["-o", "show", "job", "2"])
            } until: {
                $0.output.contains("JobState=FAILED")
            }
            #expect(ended.output.contains(" ExitCode=5:0 "), "\(ended)")
        }
    }
}
