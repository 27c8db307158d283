internal import Foundation

/// Writes into scenarios what is to be seen on a cluster.
package enum ScenarioRecording {
    /// Plays the scenarios of these files on a cluster and writes what is expected anew.
    ///
    /// Gives what could not be played.
    package static func record(_ paths: [String], on kind: GroundKind, lanes: Int? = nil) async throws -> [String] {
        let suited = try Dictionary(grouping: ScenarioCatalog.files(paths)) { path, name in
            let text = try String(contentsOfFile: path, encoding: .utf8)
            return kind.suited(to: try ScenarioParser.parse(text, name: name).needs)
        }
        return try await withThrowingTaskGroup(of: [String].self) { group in
            for (kind, files) in suited {
                let count = max(1, min(lanes ?? kind.lanes, files.count))
                for lane in 0..<count {
                    let own = files.enumerated().filter { $0.offset % count == lane }.map(\.element)
                    group.addTask { try await record(own, on: kind) }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }.sorted()
        }
    }

    /// Records one file after the other on one cluster.
    @concurrent
    private static func record(_ files: [(path: String, name: String)], on kind: GroundKind) async throws -> [String] {
        let running = try await kind.make()
        var problems: [String] = []
        for (path, name) in files {
            do {
                let text = try String(contentsOfFile: path, encoding: .utf8)
                let scenario = try ScenarioParser.parse(text, name: name)
                var player = Player(scenario, on: running.ground)
                let observations = try await player.play(isRecording: true)
                try Self.text(text, with: observations).write(toFile: path, atomically: true, encoding: .utf8)
            } catch {
                problems.append("\(name): \(error)")
            }
        }
        try await running.end()
        return problems
    }

    /// A scenario's text with what was seen in the place of what is expected.
    package static func text(_ text: String, with observations: [Player.Observation]) -> String {
        var lines: [String] = []
        var due: [String] = []
        let byLine = Dictionary(observations.map { ($0.step.line, $0.agrees ? $0.step.expected : $0.general) }) {
            first,
            _ in first
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let isExpected = ["| ", "! ", "= "].contains(where: line.hasPrefix) || line == "|" || line == "!"
            if isExpected { continue }
            if !line.hasPrefix("    ") {
                lines += due
                due = []
            }
            lines.append(String(line))
            due += byLine[index + 1] ?? []
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return (lines + due).joined(separator: "\n") + "\n"
    }
}
