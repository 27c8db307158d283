import Foundation
import Testing

@testable import SimCluster

@Suite("Recorded")
struct RecordedTests {
    @Test func file() throws {
        for path in (ProcessInfo.processInfo.environment["REC"] ?? "").split(separator: ",") {
            let scenario = RecordedScenario(try String(contentsOfFile: "\(path)", encoding: .utf8))
            print("\(path): \(scenario.differences.count) differences")
            for difference in scenario.differences { print(difference) }
        }
    }
}
