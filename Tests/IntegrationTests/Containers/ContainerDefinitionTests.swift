import Foundation
import Testing

extension ContainerTests {
    /// Clusters that are made as somebody wants them, and how one is used over SSH.
    @Suite struct ContainerDefinitionTests {
        @Test("clusters are made at once: one from an edited definition, one that is then used over SSH")
        func clusters() async throws {
            try await ContainerFixture.with { cluster in
                let edited = try Self.editedDefinition(cluster)
                let port = try Listener().port
                let other = "\(cluster.name)-other"
                let line = """
                    slurm() { '\(Installation.slurm)' cluster create --start --wait=300s "$@"; }
                    slurm --config '\(edited)' --if-exists recreate --output-dir '\(cluster.directory.path)' \
                        --port \(port) --production-timing & one=$!
                    slurm --name \(other) --output-dir '\(cluster.folder.path)/other' & two=$!
                    wait $one && wait $two
                    """
                let made = try Program.run("/bin/bash", ["-c", line], environment: cluster.environment)
                try #require(made.status == 0, "\(made)")
                try Self.checkDefinition(cluster, port: port)
                try Self.checkSecrets(cluster)
                try Self.checkTerminal(cluster)
                try Self.checkFiles(cluster)
                try Self.checkSignals(cluster)
                let another = try cluster.slurm([
                    "cluster", "exec", "--name", other, "--", "sinfo", "-h", "-o", "%c %m",
                ])
                #expect(another.output == "4 4096\n", "\(another)")
            }
        }

        /// The definition of a cluster, changed with an editor.
        private static func editedDefinition(_ cluster: ContainerFixture) throws -> String {
            let place = ["--name", cluster.name, "--output-dir", cluster.directory.path]
            let made = try cluster.slurm(["cluster", "create"] + place)
            try #require(made.status == 0, "\(made)")
            let text = try String(contentsOf: cluster.directory.appending(path: "cluster.yaml"), encoding: .utf8)
            let edited = text.replacing("cpus: 4", with: "cpus: 1").replacing("memory: 4096", with: "memory: 700")
            try #require(edited.count < text.count)
            let file = cluster.folder.appending(path: "edited.yaml")
            try edited.write(to: file, atomically: true, encoding: .utf8)
            return file.path
        }

        /// Slurm and the engine know of the limits; ports are this machine's only.
        private static func checkDefinition(_ cluster: ContainerFixture, port: UInt16) throws {
            #expect(try cluster.command("sinfo", ["-h", "-o", "%c %m"]).output == "1 700\n")
            #expect(try cluster.command("scontrol", ["show", "config"]).output.contains("bf_interval") == false)
            let filters = [
                "--filter", "label=\(cluster.label)", "--filter", "label=slurm-test.cluster=\(cluster.name)",
            ]
            let container = try ContainerEngineProbe.docker(["ps", "--quiet"] + filters).trimmed
            let format = """
                {{.HostConfig.NanoCpus}} {{.HostConfig.Memory}} \
                {{range .HostConfig.PortBindings}}{{range .}}{{.HostIp}}:{{.HostPort}}{{end}}{{end}}
                """
            let told = try ContainerEngineProbe.docker(["inspect", "--format", format, container])
            #expect(told.trimmed == "1000000000 \(700 << 20) 127.0.0.1:\(port)", "\(told)")
        }

        /// Keys are the cluster's own: only their owner reads them, and no image has one.
        private static func checkSecrets(_ cluster: ContainerFixture) throws {
            let folder = cluster.directory.appending(path: "secrets").path
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(Set(names).isSuperset(of: ["munge.key", "ssh_host_key", "user_key"]), "\(names)")
            for name in names {
                let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
                #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
            }
            let images = try cluster.slurm(["cluster", "images"]).output.split(separator: "\n").map(String.init)
            let base = try #require(images.first { $0.hasPrefix("slurm-test-base:") })
            let look = "ls -d /etc/munge/munge.key /etc/ssh/ssh_host_* /root/.ssh /home/* 2>/dev/null"
            let found = try ContainerEngineProbe.docker(["run", "--rm", "--entrypoint", "/bin/sh", base, "-c", look])
            #expect(found.output == "" && found.errors == "", "\(found)")
        }

        /// A shell at a terminal has one there, too, of the same size.
        private static func checkTerminal(_ cluster: ContainerFixture) throws {
            let line = "stty cols 77 rows 21; '\(Installation.slurm)' cluster ssh --name \(cluster.name)"
            let shell = try Program.run(
                "/usr/bin/script",
                ["--quiet", "--return", "--command", line, "/dev/null"],
                environment: cluster.environment,
                input: "tty; stty size; exit 4\n"
            )
            #expect(shell.output.contains("/dev/pts/") && shell.output.contains("21 77"), "\(shell)")
            #expect(shell.status == 4, "\(shell)")
        }

        private static func checkFiles(_ cluster: ContainerFixture) throws {
            let content = String(repeating: "0123456789abcdef\n", count: 60_000)
            let folder = cluster.folder.path
            try content.write(toFile: "\(folder)/there", atomically: false, encoding: .utf8)
            let done = try Program.run(
                "/usr/bin/sftp",
                ["-q", "-b", "-", "-F", "\(cluster.directory.path)/ssh_config", cluster.name],
                environment: ["HOME": folder],
                input: "put \(folder)/there copy\nget copy \(folder)/back\n"
            )
            #expect(done.status == 0, "\(done)")
            #expect(try String(contentsOfFile: "\(folder)/back", encoding: .utf8) == content)
        }

        /// Whoever ends a command here ends it there; its job does not go on.
        private static func checkSignals(_ cluster: ContainerFixture) throws {
            let line = """
                srun sh -c 'echo started; exec sleep 1000' >out & command=$!
                until grep --quiet started out; do kill -0 $command || exit 1; done
                kill -TERM $command
                wait $command
                """
            let ended = try Program.run(
                "/bin/bash",
                ["-c", line],
                environment: cluster.environment,
                directory: cluster.folder
            )
            #expect(ended.status != 0 && ended.errors.contains("srun: "), "\(ended)")
            _ = try awaitCondition("the end of the job") {
                try cluster.command("squeue", ["-h"])
            } until: {
                $0.status == 0 && $0.output == ""
            }
            let other = try cluster.slurm(["cluster", "ssh", "--", "kill -TERM $$"])
            #expect(other.status == 255, "\(other)")
        }

        @Test("a cluster that cannot start shows its log and goes away again, unless it is to be retained")
        func retain() async throws {
            try await ContainerFixture.with { cluster in
                var cluster = cluster
                let engine = cluster.folder.appending(path: "docker-that-spoils")
                // Slurm's daemons are started with a setting that they do not know.
                let script = """
                    #!/bin/sh
                    case " $* " in
                    *" up "*) echo Nonsense=1 >>'\(cluster.directory.path)/config/slurm.conf' ;;
                    esac
                    exec docker "$@"
                    """
                try script.write(to: engine, atomically: true, encoding: .utf8)
                try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: engine.path)
                cluster.variables["SLURM_CLUSTER_ENGINE"] = engine.path
                let refused = try cluster.slurm(cluster.creation([]))
                #expect(refused.status == 70 && refused.errors.contains("unrecognized key: Nonsense"), "\(refused)")
                #expect(refused.errors.contains("--retain keeps it"), "\(refused)")
                #expect(try ContainerEngineProbe.objects(label: cluster.label) == [])
                #expect(!FileManager.default.fileExists(atPath: cluster.directory.path))
                let retained = try cluster.slurm(cluster.creation(["--retain"]))
                #expect(retained.status == 70 && retained.errors.contains("kept for looking at it"), "\(retained)")
                let logs = try cluster.slurm(["cluster", "logs"])
                #expect((logs.output + logs.errors).contains("unrecognized key: Nonsense"), "\(logs)")
            }
        }
    }
}
