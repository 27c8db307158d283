import Foundation
import Testing

/// On which ports the nodes of simulated clusters answer.
@Suite struct NodePortTests {
    private func port(in cluster: SimulatedFixture) throws -> String {
        let file = cluster.directory.appending(path: "config/slurm.conf")
        let text = try String(contentsOf: file, encoding: .utf8)
        let words = text.split(whereSeparator: \.isWhitespace)
        return "\(try #require(words.first { $0.hasPrefix("Port=") }))"
    }

    @Test("a node whose port another cluster has gets another one, which slurm.conf and the controller both tell")
    func taken() throws {
        try SimulatedFixture.with(preset: "cpu") { (first: SimulatedFixture) throws in
            try SimulatedFixture.with(preset: "cpu") { (second: SimulatedFixture) throws in
                let taken = try port(in: first)
                try #require(try second.slurm(["cluster", "stop", "--name", second.name]).status == 0)
                let file = second.directory.appending(path: "config/slurm.conf")
                let text = try String(contentsOf: file, encoding: .utf8)
                let wished = text.replacingOccurrences(of: " \(try port(in: second))", with: " \(taken)")
                try wished.write(to: file, atomically: true, encoding: .utf8)
                try #require(try port(in: second) == taken)
                try #require(try second.slurm(["cluster", "start", "--name", second.name]).status == 0)
                let given = try port(in: second)
                #expect(given != taken)
                let shown = try second.debian("scontrol", ["show", "node"])
                #expect(shown.output.contains(" \(given) "), "\(given): \(shown)")
                let echoed = try second.debian("srun", ["echo", "reached"])
                #expect(echoed.output == "reached\n", "\(echoed)")
            }
        }
    }
}
