import Foundation
import Testing

/// Whole systems compared byte for byte: the simulator with real Slurm, our commands with Debian's.
@Suite struct GoldenTests {
    @Test("what a list's commands print is what Debian's print on real Slurm", arguments: PlayWay.compared)
    func plays(way: PlayWay) async throws {
        let known = try KnownDifferences()
        for golden in try Golden.all() where way.isReal || !golden.isOnlyReal {
            let played = try await onOwnThread { try golden.play(way) }
            try #require(played.status == 0, "\(played)")
            compare(golden, with: Transcript(parsing: played.output), known: known, way: way)
        }
    }

    @Test("at least 300 invocations are recorded")
    func count() throws {
        let count = try Golden.all().map { Transcript(parsing: $0.text).entries.count }.reduce(0, +)
        #expect(count >= 300)
    }

    @Test("docs/fidelity.md tells every known difference's reason")
    func documented() throws {
        let page = try String(contentsOf: Installation.root.appending(path: "docs/fidelity.md"), encoding: .utf8)
        for reason in try KnownDifferences().reasons.sorted() {
            #expect(page.contains(reason), "docs/fidelity.md does not say: \(reason)")
        }
    }

    /// Every entry must be equal, but for the known differences, which must differ.
    private func compare(_ golden: Golden, with played: Transcript, known: KnownDifferences, way: PlayWay) {
        let expected = Transcript(parsing: golden.text).entries
        #expect(played.entries.map(\.command) == expected.map(\.command), "\(golden.name), \(way)")
        let known = known.commands(list: golden.name, way: way)
        var differing: Set<String> = []
        for (one, other) in zip(expected, played.entries) where one.outcome != other.outcome {
            differing.insert(one.command)
            if known.contains(one.command) { continue }
            Issue.record(
                "\(golden.name), \(way): $ \(one.command)\nexpected:\n\(one.outcome)printed:\n\(other.outcome)"
            )
        }
        for command in known.subtracting(differing).sorted() {
            Issue.record("\(golden.name), \(way): no longer different, see known-differences: $ \(command)")
        }
    }
}
