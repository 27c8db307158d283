import Foundation
import Testing

@testable import SimCluster

/// What a real cluster made of series of submissions, cancellations and holds; `Tests/Reference/record-schedules` made
/// the files.
@Suite("Recorded")
struct RecordedTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Recordings")

    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".txt") }.sorted()
    }

    @Test("after each step every job is where real Slurm had it, on the same cores and GPUs", arguments: try names())
    func recording(name: String) throws {
        let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
        #expect(RecordedScenario(text).differences == [])
    }

    @Test("there are recordings")
    func recordingsExist() throws {
        #expect(try Self.names().count >= 15)
    }
}
