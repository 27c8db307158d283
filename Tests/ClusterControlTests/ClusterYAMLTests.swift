import ClusterControl
import SlurmModel
import Testing

@Suite("cluster.yaml")
struct ClusterYAMLTests {
    @Test("every preset survives being written and read", arguments: ClusterPreset.all)
    func presets(preset: ClusterPreset) throws {
        #expect(try ClusterDefinition(yaml: preset.definition.yaml) == preset.definition)
    }

    @Test("every field survives being written and read")
    func everyField() throws {
        var definition = ClusterPreset.multiNode.definition
        definition.name = "yes"
        definition.port = 2222
        definition.services.hasSSH = true
        definition.services.hasNestedContainers = true
        definition.gpuEnvironment = .cuda
        definition.nodes[1].features = ["fast", "on", "1e3", "no"]
        definition.nodes[1].gpus = 3
        definition.nodes[1].gpuType = "123"
        definition.partitions[0].state = .drain
        definition.partitions[0].maxTime = "1-0"
        definition.partitions[0].features = ["x.y"]
        #expect(definition.problems == [])
        #expect(try ClusterDefinition(yaml: definition.yaml) == definition)
    }

    @Test("what is left out has its default")
    func defaults() throws {
        let definition = try ClusterDefinition(
            yaml: """
                nodes: [{name: n0, partitions: [p]}]
                partitions: [{name: p}]
                """
        )
        #expect(definition.name == "slurm-test")
        #expect(
            definition.nodes == [
                NodeDefinition(name: "n0", role: .compute, cpus: 4, memoryMiB: 4096, partitions: ["p"])
            ]
        )
        #expect(definition.backend == .containers)
        #expect(definition.port == 0)
    }

    @Test(
        "what is wrong is named with its place",
        arguments: [
            ("nodse: []", "nodse: this key is not allowed; did you mean nodes?"),
            ("nodes: [{name: a, cpu: 3}]", "nodes[0].cpu: this key is not allowed; did you mean cpus?"),
            ("nodes: [{name: a, cpus: many}]", "nodes[0].cpus: many is not allowed; give a whole number"),
            ("nodes: [{cpus: 3}]", "nodes[0].name: is missing; give a text"),
            ("nodes: {name: a}", "nodes: a mapping is not allowed; give a list"),
            ("nodes: [a]", "nodes[0]: a is not allowed; give keys and values"),
            (
                "nodes: [{name: a, role: king}]",
                "nodes[0].role: king is not allowed; give one of all-in-one, controller, compute"
            ),
            (
                "partitions: [{name: p, default: maybe}]",
                "partitions[0].default: maybe is not allowed; give true or false"
            ),
            ("services: {registri: true}", "services.registri: this key is not allowed; did you mean registry?"),
            ("port: 70000", "port: 70000 is not allowed; give a port from 1 to 65535, or 0 for a free one"),
            ("version: 2", "version: 2 is not allowed; this program reads version 1"),
            ("backend: cloud", "backend: cloud is not allowed; give one of simulated, containers"),
            ("[1, 2", "document: this text is not allowed; it is no YAML"),
            ("", "document: is missing; it is empty"),
            ("just text", "document: just text is not allowed; give keys and values"),
            (
                "nodes: [{name: a, cpus: 0}]\npartitions: [{name: p, nodes: [a]}]",
                "nodes[0].cpus: 0 is not allowed; give a number from 1 to 1024"
            ),
        ]
    )
    func refusals(yaml: String, message: String) {
        let error = #expect(throws: ClusterDefinitionError.self) { try ClusterDefinition(yaml: yaml) }
        #expect(error?.problems.contains { $0.description.hasPrefix(message) } == true, "\(error?.description ?? "")")
    }

    @Test("any text is read or refused, and never stops the program", arguments: 0..<20)
    func robustness(seed: UInt64) {
        let pieces = [
            "nodes:", "- ", "name: ", "a", "\n", "  ", "[", "]", "{", "}", ":", "&x", "*x", "<<: ", "!!int ", "\"", "'",
            "|", ">", "? ", "#", "0x1F", "~", "\t", "---\n", "...", "é", "cpus: ", "partitions:",
            "99999999999999999999",
        ]
        var generator = SeededGenerator(state: seed)
        for _ in 0..<100 {
            let count = Int.random(in: 0..<30, using: &generator)
            let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            _ = try? ClusterDefinition(yaml: text)
        }
    }
}
