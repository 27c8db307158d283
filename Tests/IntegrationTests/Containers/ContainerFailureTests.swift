import Foundation
import Testing

extension ContainerTests {
    /// What goes wrong is said clearly, leaves nothing behind, and does not hinder the next command.
    @Suite struct ContainerFailureTests {
        @Test("wrong keys, taken names and dead daemons are told as what they are")
        func runningCluster() async throws {
            try await ContainerFixture.withCluster([]) { cluster in
                try Self.checkTakenName(cluster)
                try Self.checkWrongHostKey(cluster)
                try Self.checkWrongUserKey(cluster)
                try Self.checkKilledSSH(cluster)
                try Self.checkKilledController(cluster)
            }
        }

        private static func checkTakenName(_ cluster: ContainerFixture) throws {
            let again = try cluster.slurm(cluster.creation([]))
            #expect(again.status == 73 && again.errors.contains("\(cluster.name) exists already"), "\(again)")
            #expect(try cluster.command("sinfo").status == 0)
        }

        private static func checkWrongHostKey(_ cluster: ContainerFixture) throws {
            let file = cluster.directory.appending(path: "known_hosts")
            let text = try String(contentsOf: file, encoding: .utf8)
            let other = "AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"
            let words = text.split(separator: " ")
            try "\(words[0]) ssh-ed25519 \(other)\n".write(to: file, atomically: true, encoding: .utf8)
            let refused = try cluster.command("sinfo")
            #expect(refused.status == 69 && refused.errors.contains("has another SSH key than"), "\(refused)")
            try text.write(to: file, atomically: true, encoding: .utf8)
            #expect(try cluster.command("sinfo").status == 0)
        }

        private static func checkWrongUserKey(_ cluster: ContainerFixture) throws {
            let file = cluster.directory.appending(path: "secrets/user_key")
            let text = try String(contentsOf: file, encoding: .utf8)
            let host = try String(
                contentsOf: cluster.directory.appending(path: "secrets/ssh_host_key"),
                encoding: .utf8
            )
            try host.write(to: file, atomically: false, encoding: .utf8)
            let refused = try cluster.command("sinfo")
            #expect(refused.status == 69 && refused.errors.contains("does not let slurm log in"), "\(refused)")
            try "no key".write(to: file, atomically: false, encoding: .utf8)
            let unreadable = try cluster.command("sinfo")
            #expect(unreadable.status == 69 && unreadable.errors.contains("cannot be read"), "\(unreadable)")
            try text.write(to: file, atomically: false, encoding: .utf8)
            #expect(try cluster.command("sinfo").status == 0)
        }

        /// sshd comes back by itself; a command that it carried is lost, and says so.
        private static func checkKilledSSH(_ cluster: ContainerFixture) throws {
            let lost = try cluster.inside("kill -9 $PPID; sleep 60")
            #expect(lost.status == 69 && lost.errors.contains("connection"), "\(lost)")
            #expect(try cluster.asRoot("slurm", "kill -9 $(cat /run/sshd.pid)").status == 0)
            let back = try awaitCondition("an answer by SSH") {
                try cluster.command("sinfo")
            } until: {
                $0.status == 0
            }
            #expect(back.status == 0)
        }

        private static func checkKilledController(_ cluster: ContainerFixture) throws {
            #expect(try cluster.asRoot("slurm", "kill -9 $(cat /run/slurmctld.pid)").status == 0)
            let told = try awaitCondition("the end of the machine") {
                try cluster.slurm(["cluster", "wait", "--timeout", "5s"])
            } until: {
                $0.status == 70
            }
            #expect(told.errors.contains("the container of slurm does not run (Exited (137)"), "\(told)")
            #expect(told.errors.contains("slurm cluster start"), "\(told)")
            let started = try cluster.slurm(["cluster", "start", "--timeout", "300s"])
            try #require(started.status == 0, "\(started)")
            #expect(try cluster.command("sinfo").status == 0)
        }

        @Test("a full disk is told of, and the next command works")
        func fullDisk() async throws {
            try await ContainerFixture.with { cluster in
                let made = try cluster.slurm([
                    "cluster", "create", "--name", cluster.name, "--output-dir", cluster.directory.path,
                ])
                try #require(made.status == 0, "\(made)")
                // Users may edit the file: /tmp gets a disk of its own, a small one.
                let file = cluster.directory.appending(path: "docker-compose.yml")
                let text = try String(contentsOf: file, encoding: .utf8)
                let edited = text.replacingOccurrences(
                    of: "    hostname: slurm\n",
                    with: "    hostname: slurm\n    tmpfs: [\"/tmp:size=64k,mode=1777\"]\n"
                )
                try edited.write(to: file, atomically: true, encoding: .utf8)
                let started = try cluster.slurm(["cluster", "start", "--timeout", "300s"])
                try #require(started.status == 0, "\(started)")
                let script = "#!/bin/sh\n" + String(repeating: "# much text\n", count: 20000)
                try script.write(to: cluster.folder.appending(path: "big.sh"), atomically: true, encoding: .utf8)
                let refused = try cluster.command("sbatch", ["big.sh"])
                #expect(refused.status == 69 && refused.errors.contains("its disk may be full"), "\(refused)")
                #expect(try cluster.inside("rm -rf /tmp/slurm-script-*").status == 0)
                try "#!/bin/sh\n".write(
                    to: cluster.folder.appending(path: "small.sh"),
                    atomically: true,
                    encoding: .utf8
                )
                let taken = try cluster.command("sbatch", ["small.sh"])
                #expect(taken.status == 0, "\(taken)")
            }
        }

        @Test("a taken port is told of and nothing is left")
        func takenPort() async throws {
            try await ContainerFixture.with { cluster in
                let listener = try Listener()
                let refused = try cluster.slurm(cluster.creation(["--port", "\(listener.port)"]))
                #expect(refused.status == 69, "\(refused)")
                #expect(refused.errors.contains("port \(listener.port) of 127.0.0.1 is taken"), "\(refused)")
                #expect(try ContainerEngineProbe.objects(label: cluster.label) == [])
                #expect(!FileManager.default.fileExists(atPath: cluster.directory.path))
            }
        }

        @Test("an engine that stops while a cluster is made is told of; when it is back, all goes away")
        func stoppedEngine() async throws {
            try await ContainerFixture.with { cluster in
                var cluster = cluster
                let engine = cluster.folder.appending(path: "docker-that-stops")
                // As the engine's program answers when its daemon has gone: from the moment containers are started.
                let script = """
                    #!/bin/sh
                    gone='\(cluster.folder.path)/gone'
                    case " $* " in *" up "*) : >"$gone" ;; esac
                    if [ -e "$gone" ]; then
                        echo 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock.' >&2
                        exit 1
                    fi
                    exec docker "$@"
                    """
                try script.write(to: engine, atomically: true, encoding: .utf8)
                try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: engine.path)
                cluster.variables["SLURM_CLUSTER_ENGINE"] = engine.path
                let refused = try cluster.slurm(cluster.creation([]))
                #expect(refused.status == 69, "\(refused)")
                #expect(refused.errors.contains("Cannot connect to the Docker daemon"), "\(refused)")
                try FileManager.default.removeItem(at: cluster.folder.appending(path: "gone"))
                let destroyed = try cluster.slurm(["cluster", "destroy"])
                #expect(destroyed.status == 0, "\(destroyed)")
                #expect(!FileManager.default.fileExists(atPath: cluster.directory.path))
            }
        }

        @Test("a program that is killed while it makes a cluster leaves one that can be destroyed by its name")
        func killedProgram() async throws {
            try await ContainerFixture.with { cluster in
                let words = ([Installation.slurm] + cluster.creation(["--preset", "multi-node"]))
                    .map { "'\($0)'" }.joined(separator: " ")
                // Killed as soon as the engine has made something.
                let line = """
                    \(words) 2>/dev/null & program=$!
                    until [ -n "$(docker ps -aq --filter 'label=\(cluster.label)')" ]; do
                        kill -0 $program || exit 1
                    done
                    kill -9 $program
                    wait $program
                    echo $?
                    """
                let killed = try Program.run("/bin/bash", ["-c", line], environment: cluster.environment)
                #expect(killed.trimmed == "137", "\(killed)")
                let destroyed = try cluster.slurm(["cluster", "destroy"])
                #expect(destroyed.errors.contains("destroyed cluster"), "\(destroyed)")
                // Compose may have made something after the last look; it ends with what it was doing.
                _ = try awaitCondition("an engine without leftovers", within: 60) {
                    _ = try cluster.slurm(["cluster", "destroy"])
                    return try ContainerEngineProbe.docker(["ps", "-aq", "--filter", "label=\(cluster.label)"])
                } until: {
                    $0.trimmed.isEmpty
                }
            }
        }

        @Test("what a cluster has is found by its labels when directory and record are gone")
        func forgotten() async throws {
            try await ContainerFixture.withCluster([]) { cluster in
                try FileManager.default.removeItem(at: cluster.directory)
                try FileManager.default.removeItem(at: cluster.folder.appending(path: "registry/\(cluster.name).json"))
                let listed = try cluster.slurm(["cluster", "list"])
                #expect(listed.output.contains(cluster.name) && listed.output.contains("lost"), "\(listed)")
                let destroyed = try cluster.slurm(["cluster", "destroy"])
                #expect(destroyed.errors.contains("destroyed cluster \(cluster.name)"), "\(destroyed)")
                #expect(try ContainerEngineProbe.objects(label: cluster.label) == [])
            }
        }
    }
}
