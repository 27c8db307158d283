import Foundation
import Testing

extension ContainerTests {
    /// Our commands and Debian's, on a simulated controller and on a real one in a container.
    @Suite struct ContainerMatrixTests {
        @Test("an invocation prints the same, whosever command it is and whatever controller answers")
        func matrix() async throws {
            try #require(MatrixLine.all.count >= 50)
            try await ContainerFixture.withCluster(["--preset", "full", "--with-accounting"]) { cluster in
                let real = try Self.playInContainer(cluster)
                let simulated = try Self.playSimulated()
                for (index, line) in MatrixLine.all.enumerated() {
                    #expect(real.ours[index] == real.debian[index], "real controller: \(line.line)")
                    #expect(simulated.ours[index] == simulated.debian[index], "simulated controller: \(line.line)")
                    if line.isSameOnBoth {
                        #expect(real.debian[index] == simulated.debian[index], "Debian's command: \(line.line)")
                    }
                }
            }
        }

        /// What the invocations printed with both sets of commands.
        struct Answers: Sendable {
            var debian: [String]
            var ours: [String]
        }

        private static func playInContainer(_ cluster: ContainerFixture) throws -> Answers {
            let shared = cluster.directory.appending(path: "shared")
            let bin = shared.appending(path: "bin")
            try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
            let shim = Installation.programs.appending(path: "slurm-shim")
            try FileManager.default.copyItem(at: shim, to: bin.appending(path: "slurm-shim"))
            let names = try FileManager.default.contentsOfDirectory(
                atPath: cluster.directory.appending(path: "bin").path
            )
            for name in names where !name.hasPrefix(".") {
                try FileManager.default.createSymbolicLink(
                    atPath: bin.appending(path: name).path,
                    withDestinationPath: "slurm-shim"
                )
            }
            func play(_ commands: String, isFirst: Bool) throws -> [String] {
                let script = MatrixLine.script(commands: commands, isFirst: isFirst)
                try script.write(to: shared.appending(path: "play.sh"), atomically: true, encoding: .utf8)
                return try checked(cluster.asRoot("controller", "bash /shared/play.sh"))
            }
            return Answers(debian: try play("/usr/bin", isFirst: true), ours: try play("/shared/bin", isFirst: false))
        }

        private static func playSimulated() throws -> Answers {
            var answers = Answers(debian: [], ours: [])
            try SimulatedFixture.with(preset: "full") { cluster in
                func play(_ commands: String, isFirst: Bool) throws -> [String] {
                    let script = MatrixLine.script(commands: commands, isFirst: isFirst)
                    return try checked(Program.run("/bin/bash", ["-c", script], environment: cluster.environment))
                }
                answers.debian = try play("/usr/bin", isFirst: true)
                answers.ours = try play("\(cluster.directory.path)/bin", isFirst: false)
            }
            return answers
        }

        private static func checked(_ result: CommandResult) throws -> [String] {
            let answers = MatrixLine.answers(result.output)
            try #require(answers.count == MatrixLine.all.count, "\(result)")
            return answers
        }
    }
}
