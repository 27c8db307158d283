import Foundation
import Testing

/// Programs that speak SSH reach a simulated cluster.
@Suite(.timeLimit(.minutes(3))) struct SSHTests {
    private static func withCluster(_ options: [String] = [], _ body: (SimulatedFixture) throws -> Void) throws {
        try SimulatedFixture.with(preset: "gpu", options: ["--ssh"] + options, body)
    }

    @Test("a command has its input, its output, its status, and the cluster")
    func command() throws {
        try Self.withCluster { (cluster: SimulatedFixture) throws in
            let ended = try cluster.ssh([], ["cat; echo \"$SLURM_CONF\"; echo bad >&2; exit 7"], input: "in\n")
            #expect(ended.status == 7 && ended.errors == "bad\n", "\(ended)")
            #expect(ended.output == "in\n\(cluster.directory.path)/config/slurm.conf\n")
            let listed = try cluster.ssh([], ["command -v sinfo nvidia-smi; sinfo -h -o %N"])
            let folder = "\(cluster.directory.path)/bin"
            #expect(listed.output == "\(folder)/sinfo\n\(folder)/nvidia-smi\nslurm\n", "\(listed)")
            let job = try cluster.ssh([], ["sbatch", "-W", "-o", "\(cluster.folder.path)/out", "--wrap", "'exit 3'"])
            #expect(job.status == 3, "\(job)")
            let signaled = try cluster.ssh([], ["kill -9 $$"])
            #expect(signaled.status == 255, "\(signaled)")
        }
    }

    @Test("a shell with a terminal finds the cluster's commands, though it reads the user's files")
    func terminal() throws {
        try Self.withCluster { (cluster: SimulatedFixture) throws in
            let typed = "sinfo -h -o 'nodes=%N'\nenv -u PATH /usr/bin/tty\nexit 4\n"
            let shell = try cluster.ssh(["-tt"], input: typed)
            #expect(shell.status == 4 && shell.output.contains("nodes=slurm\r\n"), "\(shell)")
            #expect(shell.output.contains("/dev/pts/"), "\(shell)")
            let piped = try cluster.ssh(["-T"], input: "squeue -h; echo done\n")
            #expect(piped.status == 0 && piped.output.hasSuffix("done\n"), "\(piped)")
        }
    }

    @Test("files go both ways over SFTP")
    func files() throws {
        try Self.withCluster { (cluster: SimulatedFixture) throws in
            let content = String(repeating: "0123456789abcdef\n", count: 60_000)
            let folder = cluster.folder.path
            try content.write(toFile: "\(folder)/there", atomically: false, encoding: .utf8)
            let lines = "put \(folder)/there \(folder)/copy\nget \(folder)/copy \(folder)/back\nls -l \(folder)/copy\n"
            let done = try Program.run(
                "/usr/bin/sftp",
                ["-q", "-b", "-", "-F", "\(cluster.directory.path)/ssh_config", cluster.name],
                environment: ["HOME": folder],
                input: lines
            )
            #expect(done.status == 0, "\(done)")
            #expect(try String(contentsOfFile: "\(folder)/back", encoding: .utf8) == content)
        }
    }

    @Test("nobody gets in with another key or a password, and another host's key is not taken for the cluster's")
    func keys() throws {
        try Self.withCluster { (cluster: SimulatedFixture) throws in
            let secrets = "\(cluster.directory.path)/secrets"
            for file in ["user_key", "user_key.pub", "ssh_host_key", "ssh_host_key.pub"] {
                let attributes = try FileManager.default.attributesOfItem(atPath: "\(secrets)/\(file)")
                #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
            }
            let other = "\(cluster.folder.path)/other"
            let made = try Program.run("/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", other])
            try #require(made.status == 0, "\(made)")
            let port = ["-o", "Port=\(try cluster.sshPort())"]
            let refused = try Program.run(
                "/usr/bin/ssh",
                ["-F", "none"] + port + [
                    "-i", other, "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes", "-o",
                    "UserKnownHostsFile=\(cluster.directory.path)/known_hosts", "127.0.0.1", "true",
                ],
                environment: ["HOME": cluster.folder.path]
            )
            #expect(refused.status == 255 && refused.errors.contains("Permission denied (publickey)"), "\(refused)")
            // sshd notes it after the client has ended.
            let log = "\(cluster.directory.path)/log/sshd.log"
            _ = try awaitCondition("sshd's note") {
                try Program.run("/bin/cat", [log])
            } until: {
                $0.output.contains("Connection closed by authenticating user")
            }

            let text = try String(contentsOfFile: "\(other).pub", encoding: .utf8)
            let known = "[127.0.0.1]:\(try cluster.sshPort()) \(text)"
            try known.write(toFile: "\(cluster.folder.path)/wrong", atomically: false, encoding: .utf8)
            let distrusted = try cluster.ssh(["-o", "UserKnownHostsFile=\(cluster.folder.path)/wrong"], ["true"])
            #expect(distrusted.status == 255, "\(distrusted)")
            #expect(distrusted.errors.contains("Host key verification failed"), "\(distrusted)")
        }
    }

    @Test("status, env and ssh --show tell how the cluster is reached")
    func told() throws {
        try Self.withCluster { (cluster: SimulatedFixture) throws in
            let (port, directory) = (try cluster.sshPort(), cluster.directory.path)
            let status = try cluster.slurm(["cluster", "status", "--name", cluster.name]).output
            #expect(status.contains("ssh -F \(directory)/ssh_config \(cluster.name)  (127.0.0.1:\(port))"), "\(status)")
            #expect(status.contains("key \(directory)/secrets/user_key\n"), "\(status)")
            let variables = try cluster.slurm(["cluster", "env", "--name", cluster.name, "--shell", "json"]).output
            for (name, value) in [("PORT", port), ("HOST", "127.0.0.1"), ("KEY", "\(directory)/secrets/user_key")] {
                #expect(variables.contains("\"SLURM_TEST_SSH_\(name)\": \"\(value)\""), "\(variables)")
            }
            let file = try String(contentsOfFile: "\(directory)/.env", encoding: .utf8)
            #expect(file.contains("SLURM_TEST_SSH_PORT=\"\(port)\"\n"), "\(file)")
            let shown = try cluster.slurm(["cluster", "ssh", "--show", "--name", cluster.name]).output
            #expect(shown == (try String(contentsOfFile: "\(directory)/ssh_config", encoding: .utf8)))
            #expect(shown.contains("  Port \(port)\n"), "\(shown)")
        }
    }

    @Test("a cluster without --ssh serves none, and says so")
    func none() throws {
        try SimulatedFixture.with(preset: "cpu") { (cluster: SimulatedFixture) throws in
            #expect(try cluster.status()["ssh"] == nil)
            let shown = try cluster.slurm(["cluster", "ssh", "--show", "--name", cluster.name])
            #expect(shown.status == 69 && shown.errors.contains("does not serve SSH"), "\(shown)")
            let words = ["cluster", "create", "--simulated", "--name", "other", "--port", "2222"]
            let refused = try cluster.slurm(words)
            #expect(refused.status == 64 && refused.errors.contains("--port 2222"), "\(refused)")
        }
    }
}
