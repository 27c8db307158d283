import Foundation
import Testing

extension ContainerTests {
    /// Containers that jobs run, and logging in with a password.
    @Suite struct ContainerNestedTests {
        @Test(
            "a job runs in a container: a bundle by Slurm, an image by podman",
            arguments: [
                ["--slurm-version=22.05.8", "--with-registry", "--with-accounting"], ["--slurm-version=24.11.5"],
            ]
        )
        func containers(options: [String]) async throws {
            try await ContainerFixture.withCluster(options + ["--nested-containers", "--password"]) { cluster in
                // As containers in jobs need it: no filter of system calls.
                #expect(
                    try cluster.command("srun", ["grep", "^Seccomp:", "/proc/self/status"]).output == "Seccomp:\t0\n"
                )
                try Self.checkBundle(cluster)
                try Self.checkPodman(cluster)
                if options.contains("--with-registry") { try Self.checkRegistry(cluster) }
                try Self.checkPassword(cluster)
            }
        }

        /// `--container` of a step and of a batch job; what the bundle mounts is seen in it only.
        private static func checkBundle(_ cluster: ContainerFixture) throws {
            let configuration = """
                {"ociVersion": "1.0.0",
                 "process": {"terminal": false, "user": {"uid": 0, "gid": 0}, "args": ["/bin/true"],
                             "env": ["PATH=/bin:/usr/bin"], "cwd": "/"},
                 "root": {"path": "rootfs", "readonly": false},
                 "mounts": [{"destination": "/proc", "type": "none", "source": "/proc", "options": ["rbind"]},
                            {"destination": "/mnt", "type": "none", "source": "/home/slurm/bundle/inside",
                             "options": ["rbind"]}],
                 "linux": {"namespaces": [{"type": "mount"}, {"type": "user"}, {"type": "pid"}],
                           "uidMappings": [{"containerID": 0, "hostID": 64030, "size": 1}],
                           "gidMappings": [{"containerID": 0, "hostID": 64030, "size": 1}]}}
                """
            let file = cluster.directory.appending(path: "shared/config.json")
            try configuration.write(to: file, atomically: true, encoding: .utf8)
            let tree = """
                set -e
                mkdir -p bundle/inside bundle/rootfs
                cp /shared/config.json bundle
                echo 'in a bundle' > bundle/inside/where
                cd bundle/rootfs
                mkdir dev proc mnt tmp run var
                ln -s ../run var/run
                echo 'in an image' > tmp/where
                cp -L --parents /bin/sh /bin/cat /usr/bin/id $(ldd /bin/sh /bin/cat /usr/bin/id | grep -o '/lib[^ :]*' | sort -u) .
                """
            let made = try cluster.inside(tree)
            try #require(made.status == 0, "\(made)")
            let bundle = "--container=/home/slurm/bundle"
            let step = try cluster.command("srun", [bundle, "sh", "-c", "cat /mnt/where; id -u; exit 7"])
            #expect(step.output == "in a bundle\n0\n" && step.status == 7, "\(step)")
            // Of its own accord, slurmstepd says of the runtime's state that it is no JSON for it.
            let printed = try cluster.runJob([bundle, "--error=/dev/null", "--wrap", "cat /mnt/where"])
            #expect(printed.output == "in a bundle\n", "\(printed)")
            #expect(try cluster.command("srun", ["ls", "/mnt"]).output == "")
        }

        private static func checkPodman(_ cluster: ContainerFixture) throws {
            let made = try cluster.inside(
                "tar -c --owner=0 --group=0 -C bundle/rootfs . | podman import --quiet - box"
            )
            try #require(made.status == 0, "\(made)")
            let line = "cat /tmp/where; echo $SLURM_JOB_NAME"
            let ran = try cluster.command(
                "srun",
                ["-J", "named", "podman", "run", "--rm", "--env=SLURM_*", "box", "sh", "-c", line]
            )
            #expect(ran.output == "in an image\nnamed\n", "\(ran)")
        }

        /// Jobs push images to the cluster's registry, and take them from there.
        private static func checkRegistry(_ cluster: ContainerFixture) throws {
            let line = "podman push --quiet box registry:5000/box:1 && podman rmi box && podman pull --quiet box:1"
            let moved = try cluster.command("srun", ["sh", "-c", line])
            #expect(moved.status == 0, "\(moved)")
        }

        /// ssh asks a program for the password where it has no terminal.
        private static func checkPassword(_ cluster: ContainerFixture) throws {
            let file = cluster.folder.appending(path: "password")
            try "#!/bin/sh\necho slurm\n".write(to: file, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file.path)
            let logIn = [
                "-F", "\(cluster.directory.path)/ssh_config", "-o", "PreferredAuthentications=password",
                "-o", "PubkeyAuthentication=no", cluster.name, "hostname",
            ]
            let variables = ["SSH_ASKPASS": file.path, "SSH_ASKPASS_REQUIRE": "force"]
            let environment = cluster.environment.merging(variables) { $1 }
            let entered = try Program.run("/usr/bin/ssh", logIn, environment: environment)
            #expect(entered.status == 0 && entered.output == "slurm\n", "\(entered)")
            let wrong = try Program.run(
                "/usr/bin/ssh",
                logIn,
                environment: environment.merging(["SSH_ASKPASS": "/bin/pwd"]) { $1 }
            )
            #expect(wrong.status == 255, "\(wrong)")
        }
    }
}
