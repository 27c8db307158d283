import Foundation
import Testing

extension ContainerTests {
    /// The images of containers.
    @Suite struct ContainerImageTests {
        @Test("images of earlier Containerfiles are removed by their label, where nothing uses them; others stay")
        func prune() async throws {
            try await ContainerFixture.with { fixture in
                let label = "slurm-test.test=\(fixture.name)"
                var made = fixture
                made.variables["SLURM_CLUSTER_ENGINE"] = try Self.engine(fixture, label: label)
                var earlier = made
                earlier.variables["SLURM_CLUSTER_CONTAINERS"] = try Self.containerfiles(fixture)
                let names = try earlier.slurm(["cluster", "images"]).output.split(separator: "\n").map(String.init)
                try #require(names.count == 7, "\(names)")
                #expect(try Self.images(label) == Set(names))
                // What would be made as it is stays; so does what a container uses.
                let first = try earlier.slurm(["cluster", "images", "--prune"])
                #expect(first.status == 0 && first.output == "", "\(first)")
                let registry = try #require(names.first { $0.hasPrefix("slurm-test-registry:") })
                let container = try ContainerEngineProbe.docker(["create", registry, "true"]).trimmed
                let second = try made.slurm(["cluster", "images", "--prune"])
                #expect(
                    Set(second.output.split(separator: "\n").map(String.init)) == Set(names).subtracting([registry])
                )
                #expect(second.status == 0 && second.errors == "kept \(registry): something uses it\n", "\(second)")
                #expect(try Self.images(label) == [registry])
                #expect(try ContainerEngineProbe.docker(["rm", container]).status == 0)
                #expect(try made.slurm(["cluster", "images", "--prune"]).output == registry + "\n")
                #expect(try Self.images(label) == [])
            }
        }

        /// An engine that marks the images of this test and, asked for labelled ones, tells of them only: those that
        /// somebody else has on this machine are not the test's to remove.
        private static func engine(_ fixture: ContainerFixture, label: String) throws -> String {
            let file = fixture.folder.appending(path: "docker-of-the-test")
            let script = """
                #!/bin/sh
                case "$*" in
                build*) shift && set -- build --label '\(label)' "$@" ;;
                "images --filter"*) shift && set -- images --filter 'label=\(label)' "$@" ;;
                esac
                exec docker "$@"

                """
            try script.write(to: file, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
            return file.path
        }

        /// Containerfiles that are made in a moment and differ from all others.
        private static func containerfiles(_ fixture: ContainerFixture) throws -> String {
            let folder = fixture.folder.appending(path: "Containers")
            for (name, argument) in [
                ("base", "FROM"), ("registry", "FROM"), ("controller", "BASE"), ("compute", "BASE"),
                ("compute-gpu", "BASE"),
            ] {
                let image = folder.appending(path: name)
                try FileManager.default.createDirectory(at: image, withIntermediateDirectories: true)
                let lines = "ARG \(argument)=none\nFROM ${\(argument)}\nENV SLURM_TEST_NAME=\(fixture.name)-\(name)\n"
                try lines.write(to: image.appending(path: "Containerfile"), atomically: true, encoding: .utf8)
            }
            return folder.path
        }

        private static func images(_ label: String) throws -> Set<String> {
            let words = ["images", "--filter", "label=\(label)", "--format", "{{.Repository}}:{{.Tag}}"]
            return Set(try ContainerEngineProbe.docker(words).output.split(separator: "\n").map(String.init))
        }
    }
}
