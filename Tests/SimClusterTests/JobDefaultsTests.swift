import SlurmModel
import Testing

@testable import SimCluster

/// `DefCpuPerGPU` and `DefMemPerGPU`; each expectation was observed on 22.05.8.
@Suite struct JobDefaultsTests {
    private static func cluster() -> VirtualCluster {
        var configuration = EngineConfiguration(
            nodes: [
                EngineNode(
                    name: "g",
                    cpus: 8,
                    realMemoryMiB: 4096,
                    gres: [GresSpec(name: "gpu", type: "fake", count: 4)]
                )
            ],
            partitions: [EnginePartition(name: "main", nodes: ["g"], isDefault: true)]
        )
        configuration.defaultMemory = .perCPU(1024)
        configuration.jobDefaults = JobDefaults(cpusPerGPU: 2, memoryPerGPUMiB: 100)
        return VirtualCluster(configuration)
    }

    @Test("a job gets the CPUs and the memory of its GPUs, unless it says how many it wants")
    func amounts() throws {
        let gpu = [GresSpec(name: "gpu", count: 1)]
        func held(_ change: (inout JobRequest) -> Void) throws -> [Int] {
            var cluster = Self.cluster()
            let id = try cluster.submit {
                $0.gresPerJob = gpu
                change(&$0)
            }
            let part = try cluster.job(id).allocation[0]
            return [part.cpus, Int(part.memoryMiB)]
        }
        #expect(try held { _ in } == [2, 100])
        #expect(try held { $0.gresPerJob = [GresSpec(name: "gpu", count: 2)] } == [4, 200])
        #expect(try held { $0.numTasks = 3 } == [3, 100])
        #expect(try held { $0.memory = .perNode(50) } == [2, 50])
        #expect(try held { $0.cpusPerGres = [GresSpec(name: "gpu", count: 1)] } == [1, 100])
        #expect(try held { $0.cpusPerTask = 1 } == [1, 100])
        #expect(try held { $0.gresPerJob = [] } == [1, 1024])
    }

    @Test("what cannot be read is refused, and names are read in any case")
    func parsing() {
        #expect(
            JobDefaults(parsing: "defcpupergpu=2,DefMemPerGPU=100") == JobDefaults(cpusPerGPU: 2, memoryPerGPUMiB: 100)
        )
        for text in ["DefCpuPerGPU", "DefCpuPerGPU=x", "Nope=1", "DefMemPerGPU=-1"] {
            #expect(JobDefaults(parsing: text) == nil)
        }
    }
}
