import SlurmModel
import Testing

@Suite("Cluster definitions")
struct ClusterDefinitionTests {
    @Test("every preset is valid and has the name of its option", arguments: ClusterPreset.all)
    func presets(preset: ClusterPreset) {
        var definition = preset.definition
        #expect(definition.problems == [])
        #expect(ClusterPreset.named(preset.name) == preset)
        #expect(definition.name == "slurm-test")
        definition.backend = .simulated
        #expect(definition.problems.isEmpty == (preset.name != "full"))
    }

    @Test("presets are those of the documentation")
    func presetShapes() {
        func shape(_ preset: ClusterPreset) -> [String] {
            preset.definition.nodes.map { "\($0.name) \($0.role) \($0.cpus) \($0.memoryMiB) \($0.gpus)" }
        }
        #expect(shape(.cpu) == ["slurm allInOne 4 4096 0"])
        #expect(shape(.gpu) == ["slurm allInOne 4 8192 2"])
        #expect(
            shape(.multiNode)
                == ["controller controller 2 2048 0", "compute-0 compute 4 4096 0", "compute-1 compute 4 4096 0"]
        )
        #expect(
            shape(.full) == [
                "controller controller 2 2048 0", "cpu-0 compute 8 8192 0", "cpu-1 compute 8 8192 0",
                "gpu-0 compute 8 16384 4",
            ]
        )
    }

    @Test(
        "a wrong value is refused with its field, itself and what is allowed",
        arguments: [
            ("cpus", "nodes[1].cpus: 0 is not allowed; give a number from 1 to 1024"),
            ("memory", "nodes[1].memory: -5 is not allowed; give a number from 1 to 16777216"),
            (
                "name",
                "nodes[1].name: cpu 0 is not allowed; give 1 to 63 letters, digits, '-', '_' or '.', not beginning with '-'"
            ),
            ("twice", "nodes[2].name: cpu-1 is not allowed; another node has this name"),
            ("partition", "nodes[1].partitions[0]: big is not allowed; give one of cpu, gpu"),
            ("role", "nodes[1].role: controller is not allowed; nodes[0] already runs the controller; give compute"),
            (
                "time",
                "partitions[0].max_time: soon is not allowed; give minutes, HOURS:MINUTES:SECONDS, DAYS-HOURS or UNLIMITED"
            ),
            ("default", "partitions[1].default: true is not allowed; partitions[0] already is the default; give false"),
            (
                "cluster",
                "name: Big is not allowed; give 1 to 40 lower-case letters, digits, '-' or '_', the first one a letter or a digit"
            ),
            ("version", "version: 2 is not allowed; this program reads version 1"),
            ("reference", "partitions[0].nodes[0]: nowhere is not allowed; give one of cpu-0, cpu-1, gpu-0"),
        ]
    )
    func refusals(change: String, message: String) {
        var definition = ClusterPreset.full.definition
        switch change {
        case "cpus": definition.nodes[1].cpus = 0
        case "memory": definition.nodes[1].memoryMiB = -5
        case "name": definition.nodes[1].name = "cpu 0"
        case "twice": definition.nodes[1].name = "cpu-1"
        case "partition": definition.nodes[1].partitions = ["big"]
        case "role": definition.nodes[1].role = .controller
        case "time": definition.partitions[0].maxTime = "soon"
        case "default": definition.partitions[1].isDefault = true
        case "cluster": definition.name = "Big"
        case "version": definition.version = 2
        default: definition.partitions[0].nodes[0] = "nowhere"
        }
        #expect(definition.problems.map(\.description).contains(message))
    }

    @Test("all that is wrong is named at once")
    func severalProblems() {
        let definition = ClusterDefinition(name: "", nodes: [], partitions: [])
        let error = #expect(throws: ClusterDefinitionError.self) { try definition.validate() }
        #expect(error?.problems.map(\.field) == ["name", "nodes", "partitions"])
    }

    @Test("a simulated cluster refuses what only containers have")
    func simulatedOnly() {
        var definition = ClusterPreset.full.definition
        definition.backend = .simulated
        definition.gpuEnvironment = .cuda
        definition.services.hasNestedContainers = true
        let fields = ["services.registry", "services.pyxis", "services.nested_containers"]
        #expect(definition.problems.map(\.field) == fields)
    }

    @Test("a node has the features of its partitions")
    func features() throws {
        let definition = ClusterPreset.gpu.definition
        #expect(definition.features(of: definition.nodes[0]) == ["gpu"])
    }
}

@Suite("Options change presets")
struct ClusterOverridesTests {
    static func names(_ overrides: ClusterOverrides, _ preset: ClusterPreset) throws -> [String] {
        try overrides.applied(to: preset.definition, naming: preset.naming).computeNodes.map {
            "\($0.name):\($0.cpus):\($0.memoryMiB):\($0.gpus)"
        }
    }

    @Test("numbers that the preset has already leave it as it is")
    func same() throws {
        let overrides = ClusterOverrides(cpuNodes: 1, gpuNodes: 0, cpusPerNode: 4, memoryPerNodeMiB: 4096)
        #expect(try overrides.applied(to: ClusterPreset.cpu.definition) == ClusterPreset.cpu.definition)
        #expect(try ClusterOverrides().applied(to: ClusterPreset.full.definition) == ClusterPreset.full.definition)
    }

    @Test("other numbers of nodes make a controller and nodes of each kind")
    func rebuilt() throws {
        let overrides = ClusterOverrides(
            cpuNodes: 2,
            gpuNodes: 1,
            cpusPerNode: 8,
            gpusPerNode: 4,
            memoryPerNodeMiB: 16384
        )
        let definition = try overrides.applied(to: ClusterPreset.cpu.definition)
        #expect(definition.problems == [])
        #expect(definition.nodes.map(\.name) == ["controller", "compute-0", "compute-1", "compute-2"])
        #expect(definition.nodes.map(\.gpus) == [0, 0, 0, 4])
        #expect(definition.partitions.map(\.name) == ["cpu", "gpu"])
        #expect(definition.nodes(of: definition.partitions[0]).map(\.name) == ["compute-0", "compute-1"])
        #expect(definition.nodes(of: definition.partitions[1]).map(\.name) == ["compute-2"])
    }

    @Test("one CPU node and one GPU node have the documented sizes")
    func documentedSizes() throws {
        #expect(
            try Self.names(ClusterOverrides(gpuNodes: 1), .cpu) == ["compute-0:4:4096:0", "compute-1:4:8192:2"]
        )
        #expect(
            try Self.names(ClusterOverrides(gpuNodes: 2), .full)
                == ["cpu-0:8:8192:0", "cpu-1:8:8192:0", "gpu-0:8:16384:4", "gpu-1:8:16384:4"]
        )
        #expect(try Self.names(ClusterOverrides(cpuNodes: 0, gpuNodes: 2), .gpu).count == 2)
    }

    @Test(
        "numbers out of range are refused",
        arguments: [
            ClusterOverrides(cpuNodes: -1), ClusterOverrides(cpuNodes: 0, gpuNodes: 0),
            ClusterOverrides(cpuNodes: 2000), ClusterOverrides(cpusPerNode: 0), ClusterOverrides(gpusPerNode: 2),
            ClusterOverrides(gpuNodes: 1, gpusPerNode: 0), ClusterOverrides(memoryPerNodeMiB: 0),
        ]
    )
    func refused(overrides: ClusterOverrides) {
        #expect(throws: ClusterDefinitionError.self) {
            try overrides.applied(to: ClusterPreset.cpu.definition)
        }
    }
}
