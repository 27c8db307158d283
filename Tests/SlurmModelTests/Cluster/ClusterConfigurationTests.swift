import SlurmModel
import Testing

@Suite("A definition's slurm.conf says what the definition says")
struct ClusterConfigurationTests {
    static func layout(_ directory: String = "/tmp/c") -> ClusterLayout {
        var layout = ClusterLayout(
            directory: directory,
            mungeSocket: directory + "/run/munge",
            user: "me",
            controllerHost: "head"
        )
        layout.accountingPort = 7000
        return layout
    }

    @Test("written and read again", arguments: ClusterPreset.all)
    func roundTrip(preset: ClusterPreset) throws {
        let definition = preset.definition
        let configuration = try SlurmConfiguration(parsing: definition.slurmConfiguration(Self.layout()))
        let gres = try GresConfiguration(parsing: definition.gresConfiguration)
        let nodes = try configuration.nodes()
        #expect(configuration.notes == [])
        #expect(configuration.clusterName == definition.name)
        #expect(configuration.controllers == [ControllerAddress(name: "head", address: "127.0.0.1")])
        #expect(configuration.mungeSocket == "/tmp/c/run/munge")
        #expect(configuration.slurmUser == "me")
        #expect(configuration.treeWidth == 65533)
        #expect(nodes.map(\.name) == definition.computeNodes.map(\.name))
        #expect(nodes.map(\.hardware.cpus) == definition.computeNodes.map { UInt16($0.cpus) })
        #expect(nodes.map(\.hardware.memoryMiB) == definition.computeNodes.map { UInt64($0.memoryMiB) })
        #expect(nodes.map(\.features) == definition.computeNodes.map(definition.features))
        #expect(Set(nodes.map(\.port)).count == nodes.count)
        #expect(configuration.partitions.map(\.name) == definition.partitions.map(\.name))
        #expect(configuration.partitions.map(\.isDefault) == definition.partitions.map(\.isDefault))
        for partition in configuration.partitions {
            let named = try #require(definition.partitions.first { $0.name == partition.name })
            #expect(try HostList(parsing: partition.nodes).names == definition.nodes(of: named).map(\.name))
            #expect(partition.maximumTimeMinutes == named.maxTime.flatMap(TimeLimitText.minutes) ?? .infinite)
        }
        for node in definition.computeNodes {
            #expect(gres.lines(forNode: node.name).map(\.count) == (node.gpus > 0 ? [UInt64(node.gpus)] : []))
        }
    }

    @Test("paths with blanks and special characters survive", arguments: ["/a b/c", "/x#y", "/x\\y", "/é ü#\\"])
    func paths(directory: String) throws {
        let text = ClusterPreset.cpu.definition.slurmConfiguration(Self.layout(directory))
        let configuration = try SlurmConfiguration(parsing: text)
        #expect(configuration["StateSaveLocation"] == directory + "/state")
        #expect(configuration.mungeSocket == directory + "/run/munge")
    }

    @Test("GPU environments are Slurm's flags")
    func gpuEnvironments() {
        var definition = ClusterPreset.gpu.definition
        #expect(definition.gresConfiguration.contains("File=/dev/fakegpu[0-1] Flags=no_gpu_env\n"))
        definition.gpuEnvironment = .all
        definition.nodes[0].gpus = 1
        #expect(definition.gresConfiguration.contains("File=/dev/fakegpu0\n"))
    }

    @Test(
        "flags of gres.conf choose the variables that tell jobs about their GPUs",
        arguments: [
            ("Flags=no_gpu_env", []),
            ("Flags=nvidia_gpu_env", ["CUDA_VISIBLE_DEVICES"]),
            ("Flags=amd_gpu_env,opencl_env", ["ROCR_VISIBLE_DEVICES", "GPU_DEVICE_ORDINAL"]),
            ("Flags=intel_gpu_env", ["ZE_AFFINITY_MASK"]),
            ("", ["CUDA_VISIBLE_DEVICES", "GPU_DEVICE_ORDINAL", "ROCR_VISIBLE_DEVICES", "ZE_AFFINITY_MASK"]),
        ]
    )
    func gpuVariables(flags: String, names: [String]) throws {
        let gres = try GresConfiguration(parsing: "NodeName=g[0-1] Name=gpu File=/dev/fakegpu[0-1] \(flags)")
        #expect(gres.gpuVariableNames(onNode: "g1") == names)
        #expect(gres.gpuVariableNames(onNode: "c0").isEmpty)
    }
}
