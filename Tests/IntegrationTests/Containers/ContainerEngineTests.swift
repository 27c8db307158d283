import Foundation
import Testing

extension ContainerTests {
    /// The engines and composes beside Docker with compose 2, which all other tests use.
    @Suite struct ContainerEngineTests {
        @Test(
            "a cluster lives its life with Podman and podman-compose",
            .enabled(if: Self.isWanted("podman-compose"), "there is no podman-compose")
        )
        func podman() async throws {
            try await ContainerFixture.with { fixture in
                var cluster = fixture
                cluster.variables["SLURM_CLUSTER_ENGINE"] = "podman"
                try Self.handImagesToPodman(cluster)
                defer { Self.removeImagesOfPodman() }
                try Self.checkLife(cluster, preset: "cpu", nodes: ["slurm"])
                #expect(try Self.podman(["ps", "-aq", "--filter", "label=\(cluster.label)"]).output == "")
                #expect(try Self.podman(["volume", "ls", "-q", "--filter", "label=\(cluster.label)"]).output == "")
                #expect(try Self.podman(["network", "ls", "-q", "--filter", "label=\(cluster.label)"]).output == "")
            }
        }

        @Test(
            "a cluster lives its life with Docker and compose 1",
            .enabled(if: Self.isWanted("docker-compose"), "there is no docker-compose")
        )
        func composeOne() async throws {
            try await ContainerFixture.with { fixture in
                var cluster = fixture
                let engine = cluster.folder.appending(path: "docker-without-compose")
                try "#!/bin/sh\n[ \"$1\" != compose ] || exit 1\nexec docker \"$@\"\n"
                    .write(to: engine, atomically: true, encoding: .utf8)
                try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: engine.path)
                cluster.variables["SLURM_CLUSTER_ENGINE"] = engine.path
                try Self.checkLife(cluster, preset: "multi-node", nodes: ["compute-0", "compute-1"])
                #expect(try ContainerEngineProbe.objects(label: cluster.label) == [])
            }
        }

        /// A cluster is made, used, stopped, started and removed.
        private static func checkLife(_ cluster: ContainerFixture, preset: String, nodes: [String]) throws {
            try cluster.create(["--preset", preset])
            #expect(try cluster.slurm(["cluster", "list"]).output.contains("running"))
            let ran = try cluster.command("srun", ["-N\(nodes.count)", "hostname"])
            #expect(ran.output.split(separator: "\n").map(String.init).sorted() == nodes, "\(ran)")
            // Another cluster's name leads to nothing of this one.
            let other = try cluster.slurm(["cluster", "destroy", "--name", "other"])
            #expect(other.errors == "there is no cluster other\n", "\(other)")
            #expect(try cluster.inside("echo kept > kept").status == 0)
            let stopped = try cluster.slurm(["cluster", "stop"])
            #expect(stopped.status == 0, "\(stopped)")
            #expect(try cluster.slurm(["cluster", "list"]).output.contains("stopped"))
            let started = try cluster.slurm(["cluster", "start"])
            try #require(started.status == 0, "\(started)")
            #expect(try cluster.inside("cat kept", on: nodes.last).output == "kept\n")
            let logs = try cluster.slurm(["cluster", "logs", "--lines", "3"])
            #expect(logs.status == 0 && (logs.output + logs.errors).contains("slurm"), "\(logs)")
            let destroyed = try cluster.slurm(["cluster", "destroy"])
            #expect(destroyed.errors == "destroyed cluster \(cluster.name)\n", "\(destroyed)")
        }

        /// Continuous integration has every engine, or fails.
        private static func isWanted(_ program: String) -> Bool {
            ProcessInfo.processInfo.environment["CI"] != nil
                || FileManager.default.isExecutableFile(atPath: "/usr/bin/\(program)")
        }

        /// Podman keeps images of its own; those that Docker has are the same.
        private static func handImagesToPodman(_ cluster: ContainerFixture) throws {
            var made = cluster
            made.variables["SLURM_CLUSTER_ENGINE"] = "docker"
            let listed = try made.slurm(["cluster", "images"]).output.split(separator: "\n").map(String.init)
            let wanted = listed.filter { image in
                ["base:", "compute:"].contains { image.hasPrefix("slurm-test-\($0)") }
            }
            try #require(wanted.count == 2)
            let line = "docker save \(wanted.joined(separator: " ")) | podman load --quiet"
            let loaded = try Program.run("/bin/bash", ["-c", line], environment: cluster.environment)
            try #require(loaded.status == 0, "\(loaded)")
        }

        /// Images that nobody uses any more would fill the disk; those of a run are of no use to the next.
        private static func removeImagesOfPodman() {
            do {
                _ = try podman(["image", "prune", "--all", "--force", "--filter", "label=slurm-test.image"])
            } catch {
                Issue.record("Podman's images were not removed: \(error)")
            }
        }

        private static func podman(_ arguments: [String]) throws -> CommandResult {
            try Program.run(
                "/usr/bin/env",
                ["podman"] + arguments,
                environment: ["PATH": Installation.systemPath, "HOME": "/root"]
            )
        }
    }
}
