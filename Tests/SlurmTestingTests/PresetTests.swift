import Foundation
import SlurmModel
import SlurmTesting
import Testing

/// That what is to be said of a preset in several places is said in all of them.
@Suite struct PresetTests {
    @Test("tests can ask for every preset by its name")
    func names() {
        #expect(SimulatedCluster.Preset.allCases.map(\.rawValue) == ClusterPreset.all.map(\.name))
    }

    @Test("the page on cluster.yaml tells of every preset", arguments: ClusterPreset.all)
    func page(preset: ClusterPreset) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "docs/reference/cluster-yaml.md"), encoding: .utf8)
        #expect(text.contains("\n| `\(preset.name)` "))
    }
}
