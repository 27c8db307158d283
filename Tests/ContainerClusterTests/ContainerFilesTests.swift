import ClusterControl
import ContainerCluster
import SlurmModel
import Testing

/// The files that are generated for a cluster.
@Suite struct ContainerFilesTests {
    private func compose(_ definition: ClusterDefinition, hostCPUs: Int = 2) throws -> String {
        var registry = ClusterRegistry(.current())
        registry.home = "/state/a \"b\" $c"
        return try ContainerLayout(definition: definition, hostCPUs: hostCPUs).compose(
            images: [:],
            labels: ClusterLabels(definition.name, registry),
            directory: ClusterDirectory(path: "/clusters/x")
        )
    }

    private var full: ClusterDefinition { ClusterPreset.full.definition }

    @Test("every machine has an address that all machines know")
    func addresses() throws {
        let text = try compose(full)
        let hosts = ["controller", "cpu-0", "cpu-1", "gpu-0", "registry"].enumerated()
        for (index, name) in hosts {
            let known = text.split(separator: "\n").count {
                $0 == "      - \"\(name):${SLURM_TEST_NETWORK}.\(10 + index)\""
            }
            #expect(known == 4, "\(name) in:\n\(text)")
            #expect(text.contains("ipv4_address: ${SLURM_TEST_NETWORK}.\(10 + index)\n"))
        }
    }

    @Test("ports are published on this machine only, and SSH on the first machine only")
    func ports() throws {
        let lines = try compose(full).split(separator: "\n").map { $0.drop { $0 == " " } }
        let published = lines.filter { $0.hasSuffix(":22\"") || $0.hasSuffix(":5000\"") }
        #expect(
            published == [
                "- \"127.0.0.1:${SLURM_TEST_SSH_PORT}:22\"", "- \"127.0.0.1:${SLURM_TEST_REGISTRY_PORT}:5000\"",
            ]
        )
    }

    @Test("limits are those of the definition, but for more CPUs than there are")
    func limits() throws {
        let lines = try compose(full, hostCPUs: 4).split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(lines.filter { $0.hasPrefix("cpus:") } == ["cpus: 2", "cpus: 4", "cpus: 4", "cpus: 4"])
        #expect(lines.filter { $0.hasPrefix("mem_limit:") }.last == "mem_limit: 16384m")
        #expect(lines.count { $0.hasPrefix("- \"/dev/null:/dev/fakegpu") } == 4)
    }

    @Test("texts that mean something to YAML or compose are written so that they do not")
    func quoting() throws {
        #expect(try compose(full).contains(#"slurm-test.home: "/state/a \"b\" $$c""#))
    }

    @Test("slurm.conf has the machines, and accounting only where it is on")
    func configuration() throws {
        var definition = full
        let text = try ContainerLayout(definition: definition, hostCPUs: 2).slurmConfiguration(isTunedForTests: true)
        #expect(text.contains("\nSlurmctldHost=controller\n"))
        #expect(text.contains("\nNodeName=gpu-0 CPUs=8 RealMemory=16384 Gres=gpu:fake:4 Feature=gpu State=UNKNOWN\n"))
        #expect(text.contains("\nAccountingStorageType=accounting_storage/slurmdbd\n"))
        #expect(text.contains("\nSchedulerParameters=bf_interval=1,"))
        definition.accounting.isOn = false
        let without = try ContainerLayout(definition: definition, hostCPUs: 2).slurmConfiguration(
            isTunedForTests: false
        )
        #expect(without.contains("\nAccountingStorageType=accounting_storage/none\n"))
        #expect(!without.contains("AccountingStorageTRES"))
        #expect(!without.contains("SchedulerParameters"))
    }

    @Test("Slurm's own parser takes the configuration of every preset", arguments: ClusterPreset.all.map(\.name))
    func parsing(preset: String) throws {
        let definition = try #require(ClusterPreset.named(preset)).definition
        let text = try ContainerLayout(definition: definition, hostCPUs: 2).slurmConfiguration(isTunedForTests: true)
        let parsed = try SlurmConfiguration(parsing: text, file: "slurm.conf", readFile: { _ in nil })
        #expect(parsed.clusterName == definition.name)
    }
}
