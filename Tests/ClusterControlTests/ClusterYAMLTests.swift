import ClusterControl
import SlurmModel
import Testing

@Suite("cluster.yaml")
struct ClusterYAMLTests {
    @Test("every preset survives being written and read", arguments: ClusterPreset.all)
    func roundTrip(preset: ClusterPreset) throws {
        #expect(try ClusterDefinition(yaml: preset.definition.yaml) == preset.definition)
    }
}
