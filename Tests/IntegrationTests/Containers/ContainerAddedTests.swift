import Foundation
import Testing

extension ContainerTests {
    /// Clusters that somebody else made, reached by SSH.
    @Suite struct ContainerAddedTests {
        @Test("a cluster that was there already is used by SSH, only for reading unless it is said otherwise")
        func added() async throws {
            try await ContainerFixture.withCluster([]) { cluster in
                let other = try Other(cluster)
                try Self.checkHostKeys(other)
                try Self.checkReading(other)
                try Self.checkWriting(other)
                try Self.checkSettings(other)
                try Self.checkAgent(other)
                try Self.checkForgetting(other)
                // What it was added from is as it was.
                #expect(try cluster.command("sinfo").status == 0)
            }
        }

        /// The fixture's cluster as somebody sees it who knows no more than its address and has a key.
        struct Other {
            let cluster: ContainerFixture
            let address: String
            let key: String
            let knownHosts: String

            init(_ cluster: ContainerFixture) throws {
                self.cluster = cluster
                let path = cluster.directory.path
                let text = try String(contentsOfFile: "\(path)/known_hosts", encoding: .utf8)
                let port = try #require(text.split { "]: ".contains($0) }.dropFirst().first)
                address = "slurm@127.0.0.1:\(port)"
                key = "\(path)/secrets/user_key"
                knownHosts = "\(path)/known_hosts"
            }

            func add(_ options: [String]) throws -> CommandResult {
                try cluster.slurm(["cluster", "add", "other"] + options)
            }

            func slurm(_ command: String, _ words: String...) throws -> CommandResult {
                try cluster.slurm(["cluster", command, "--name", "other"] + words)
            }

            func sbatch() throws -> CommandResult {
                try slurm("exec", "--", "sbatch", "--parsable", "--wrap", "hostname")
            }

            /// Writes a file into the test's folder and gives its path.
            func file(_ name: String, _ text: String) throws -> String {
                let file = cluster.folder.appending(path: name)
                try text.write(to: file, atomically: true, encoding: .utf8)
                return file.path
            }
        }

        /// A machine whose key is not known, or another one, is not trusted, and nothing is left of the attempt.
        private static func checkHostKeys(_ other: Other) throws {
            let empty = try other.file("empty", "")
            let unknown = try other.add(["--ssh", other.address, "--identity", other.key, "--known-hosts", empty])
            #expect(unknown.status == 69 && unknown.errors.contains("has no SSH key of 127.0.0.1"), "\(unknown)")
            let wrong = try other.file(
                "wrong",
                String(contentsOfFile: other.knownHosts, encoding: .utf8)
                    .replacing(/ssh-ed25519 .*/, with: Self.anotherKey(other))
            )
            let changed = try other.add(["--ssh", other.address, "--identity", other.key, "--known-hosts", wrong])
            #expect(changed.status == 69 && changed.errors.contains("has another SSH key than"), "\(changed)")
            #expect(try other.cluster.slurm(["cluster", "list", "--quiet"]).output == "\(other.cluster.name)\n")
            let nobody = try other.add(["--ssh", other.address, "--known-hosts", other.knownHosts])
            #expect(nobody.status == 69 && nobody.errors.contains("does not let slurm log in"), "\(nobody)")
        }

        private static func anotherKey(_ other: Other) throws -> String {
            let text = try String(contentsOfFile: other.key + ".pub", encoding: .utf8)
            return text.split(separator: " ").prefix(2).joined(separator: " ")
        }

        private static func checkReading(_ other: Other) throws {
            let added = try other.add([
                "--ssh", other.address, "--identity", other.key, "--known-hosts", other.knownHosts,
            ])
            try #require(added.status == 0, "\(added)")
            #expect(added.errors.contains("Slurm 22.05.8, for reading only"), "\(added)")
            #expect(try other.slurm("exec", "--", "sinfo", "-h", "-o", "%P %D %T").output == "debug* 1 idle\n")
            #expect(try other.slurm("ssh", "--", "hostname; pwd").output == "slurm\n/home/slurm\n")
            #expect(try other.slurm("wait", "--idle").status == 0)
            let status = try other.slurm("status").output
            #expect(status.contains("Status:  Running") && status.contains("slurm    idle    4"), "\(status)")
            let refused = try other.sbatch()
            #expect(
                refused.status == 69 && refused.errors.contains("for reading only; sbatch may submit"),
                "\(refused)"
            )
            #expect(try other.slurm("exec", "--", "squeue", "--all", "-h").output == "")
            for verb in ["start", "stop", "logs"] {
                let refused = try other.slurm(verb)
                #expect(refused.status == 64, "\(refused)")
            }
        }

        private static func checkWriting(_ other: Other) throws {
            let options = ["--identity", other.key, "--known-hosts", other.knownHosts, "--writable"]
            let added = try other.add(["--ssh", other.address] + options)
            try #require(added.status == 0, "\(added)")
            let submitted = try other.sbatch()
            #expect(submitted.status == 0, "\(submitted)")
            #expect(try other.slurm("wait", "--idle").status == 0)
            #expect(try other.slurm("logs", "--job", submitted.trimmed).output == "slurm\n")
        }

        /// ssh's own settings count: aliases, users, identities, and the program that makes the connection.
        private static func checkSettings(_ other: Other) throws {
            let settings = "\(other.cluster.directory.path)/ssh_config"
            let key = try String(contentsOfFile: other.knownHosts, encoding: .utf8).replacing(/^\S+/, with: "127.0.0.1")
            let known = try other.file("known-inside", key)
            // The library looks for later blocks by the name that an earlier one gave, so there is one block for each.
            let same = """
                  User slurm
                  IdentityFile \(other.key)
                  UserKnownHostsFile \(known)
                  HostName 127.0.0.1
                """
            let file = try other.file(
                "settings",
                """
                Include \(settings)
                Host inside
                  ProxyCommand ssh -F \(settings) -W %h:%p \(other.cluster.name)
                \(same)
                Host jumped
                  ProxyJump \(other.cluster.name)
                \(same)

                """
            )
            for (alias, settings) in [(other.cluster.name, settings), ("inside", file), ("jumped", file)] {
                let added = try other.add(["--ssh", alias, "--ssh-config", settings])
                #expect(added.status == 0, "\(added)")
                #expect(try other.slurm("exec", "--", "sinfo", "-h", "-o", "%D").output == "1\n")
            }
        }

        private static func checkAgent(_ other: Other) throws {
            let line = """
                ssh-add -q '\(other.key)' && '\(Installation.slurm)' cluster add other --ssh \(other.address) \
                --known-hosts '\(other.knownHosts)' && '\(Installation.slurm)' cluster exec --name other -- sinfo -h -o %D
                """
            let answered = try Program.run(
                "/usr/bin/env",
                ["ssh-agent", "/bin/sh", "-c", line],
                environment: other.cluster.environment,
                directory: other.cluster.folder
            )
            #expect(answered.status == 0 && answered.output == "1\n", "\(answered)")
        }

        private static func checkForgetting(_ other: Other) throws {
            let forgotten = try other.slurm("destroy")
            #expect(forgotten.errors == "forgot cluster other\n", "\(forgotten)")
            #expect(try other.cluster.slurm(["cluster", "list", "--quiet"]).output == "\(other.cluster.name)\n")
            let left = other.cluster.folder.appending(path: ".slurm-cluster")
            #expect(!FileManager.default.fileExists(atPath: left.path))
        }
    }
}
