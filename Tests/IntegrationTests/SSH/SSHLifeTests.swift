import Foundation
import Testing

/// SSH begins and ends with the cluster, and nothing of it is left.
@Suite(.timeLimit(.minutes(3))) struct SSHLifeTests {
    /// How a cluster may end.
    enum End: String, CaseIterable {
        case stopped
        case destroyed
        case daemonKilled
        case serverKilled
        case directoryRemoved
    }

    /// Begins a session in which a program runs that would go on for ever, and that left another one behind.
    private func begin(_ cluster: SimulatedFixture, mark: String) throws {
        let command = "setsid sleep 1000.\(mark)1 >/dev/null 2>&1 </dev/null & exec sleep 1000.\(mark)2"
        let client = "ssh -F '\(cluster.directory.path)/ssh_config' \(cluster.name) '\(command)'"
        let begun = try Program.run(
            "/bin/sh",
            ["-c", "\(client) </dev/null >/dev/null 2>&1 &"],
            environment: ["HOME": cluster.folder.path, "PATH": Installation.systemPath]
        )
        try #require(begun.status == 0, "\(begun)")
        _ = try awaitCondition("both programs of the session") {
            try Program.run("/bin/ps", ["-eo", "args="])
        } until: { shown in
            let lines = shown.output.split(separator: "\n")
            return lines.contains("sleep 1000.\(mark)1") && lines.contains("sleep 1000.\(mark)2")
        }
    }

    private func end(_ cluster: SimulatedFixture, _ end: End) throws {
        switch end {
        case .stopped, .destroyed:
            let verb = end == .stopped ? "stop" : "destroy"
            let ended = try cluster.slurm(["cluster", verb, "--name", cluster.name])
            #expect(ended.status == 0, "\(ended)")
        case .daemonKilled:
            let daemon = try #require(try cluster.status()["pid"] as? Int32)
            kill(daemon, SIGKILL)
        case .serverKilled:
            let line = try #require(try cluster.processes(naming: "\(cluster.directory.path)/config/sshd.conf").first)
            kill(try #require(line.split(separator: " ").first.flatMap { Int32($0) }), SIGKILL)
        case .directoryRemoved:
            // The daemon and munged remove files of theirs meanwhile, which rm takes as it comes.
            #expect(try Program.run("/bin/rm", ["-rf", cluster.directory.path]).status == 0)
        }
    }

    @Test("nothing of a session is left when the cluster ends, however it ends", arguments: End.allCases)
    func ending(end: End) throws {
        try SimulatedFixture.with(preset: "cpu", options: ["--ssh"]) { (cluster: SimulatedFixture) throws in
            let port = try cluster.sshPort()
            let mark = "\(UInt32.random(in: 1_000_000...999_999_999))"
            try begin(cluster, mark: mark)
            try self.end(cluster, end)
            if end == .serverKilled {
                // The daemon has another one by then.
                _ = try awaitCondition("a new server") {
                    try cluster.ssh([], ["echo again"])
                } until: {
                    $0.output == "again\n"
                }
                #expect(try cluster.sshPort() == port)
                // Its connections have ended with it; what they ran has nobody who would look after it.
                #expect(try cluster.processes(naming: "ssh -F \(cluster.directory.path)") == [])
                for line in try cluster.processes(naming: "sleep 1000.\(mark)") {
                    if let process = line.split(separator: " ").first.flatMap({ Int32($0) }) { kill(process, SIGKILL) }
                }
                return
            }
            // munged outlives a daemon that was killed, and serves the next one.
            _ = try awaitCondition("that nothing is left", within: 15) {
                try Program.run("/bin/ps", ["-eo", "args="])
            } until: { shown in
                !shown.output.split(separator: "\n").contains { line in
                    line.contains("sleep 1000.\(mark)")
                        || line.contains(cluster.directory.path) && !line.hasPrefix("munged")
                }
            }
            guard end == .stopped || end == .daemonKilled else { return }
            let started = try cluster.slurm(["cluster", "start", "--name", cluster.name])
            #expect(started.status == 0, "\(started)")
            #expect(try cluster.sshPort() == port)
            #expect(try cluster.ssh([], ["sinfo", "-h", "-o", "%R"]).output == "debug\n")
        }
    }

    @Test("a port that is wished for is taken; two clusters have two, and the second cannot have the first one's")
    func ports() throws {
        try SimulatedFixture.with(preset: "cpu", options: ["--ssh"]) { (first: SimulatedFixture) throws in
            let port = try first.sshPort()
            let words = ["cluster", "create", "--simulated", "--name", "second-\(port)", "--ssh", "--start"]
            let place = ["--output-dir", "\(first.folder.path)/second"]
            let refused = try first.slurm(words + place + ["--port", port])
            #expect(refused.status == 69, "\(refused)")
            #expect(refused.errors.contains("port \(port) of 127.0.0.1 is taken by another program"), "\(refused)")
            let again = try first.slurm(words + place + ["--if-exists", "recreate"])
            #expect(again.status == 0, "\(again)")
            let other = ["-F", "\(first.folder.path)/second/ssh_config", "second-\(port)", "scontrol show config"]
            let shown = try Program.run("/usr/bin/ssh", other, environment: ["HOME": first.folder.path])
            #expect(shown.output.contains("ClusterName             = second-\(port)\n"), "\(shown)")
            #expect(try first.slurm(["cluster", "stop", "--name", first.name]).status == 0)
            let freed = try first.slurm(words + place + ["--if-exists", "recreate", "--port", port])
            #expect(freed.status == 0, "\(freed)")
            #expect(try first.slurm(["cluster", "destroy", "--name", "second-\(port)"]).status == 0)
        }
    }
}
