internal import Foundation

/// The results of a run, for people and for programs.
package struct ConformanceReport: Sendable {
    /// The results, backend by backend.
    package let results: [ScenarioResult]
    let summaries: [String: String]

    /// Takes results and the scenarios that they are of.
    package init(_ results: [ScenarioResult], scenarios: [Scenario]) {
        self.results = results
        summaries = Dictionary(scenarios.map { ($0.name, $0.summary) }) { first, _ in first }
    }

    /// Whether somebody has to do something.
    package var hasFailures: Bool { results.contains { $0.verdict.isFailure } }

    /// The backends in the order of the run.
    var backends: [String] {
        results.map(\.backend).reduce(into: []) { names, name in
            if !names.contains(name) { names.append(name) }
        }
    }

    /// How many results of a backend each verdict has, in the order of `words`.
    func counts(_ backend: String) -> [Int] {
        let words = results.filter { $0.backend == backend }.map(\.verdict.word)
        return Self.words.map { word in words.count { $0 == word } }
    }

    /// What verdicts there are.
    static let words = ["agrees", "known difference", "skipped", "differs", "agrees unexpectedly", "failed"]

    /// A table with a line per backend, then what somebody has to look at.
    package var table: String {
        let header = ["backend"] + Self.words
        let lines = [header] + backends.map { [$0] + counts($0).map(String.init) }
        let widths = header.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        var text =
            lines.map { line in
                let cells = zip(line, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.dropLast()
                return (cells + line.suffix(1)).joined(separator: "  ")
            }.joined(separator: "\n") + "\n"
        for result in results where result.verdict.isFailure {
            text += "\n\(result.backend): \(result.scenario): \(result.verdict.word)\n\(result.verdict.text)\n"
        }
        return text
    }

    /// The results as JSON.
    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let rows = results.map { result in
            Row(
                backend: result.backend,
                scenario: result.scenario,
                summary: summaries[result.scenario] ?? "",
                verdict: result.verdict.word,
                text: result.verdict.text,
                seconds: (result.seconds * 1000).rounded() / 1000
            )
        }
        return String(decoding: try encoder.encode(rows), as: UTF8.self) + "\n"
    }

    private struct Row: Encodable {
        let backend, scenario, summary, verdict, text: String
        let seconds: Double
    }

    /// Writes a text into a file.
    package func write(_ text: String, to path: String) throws {
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
}
