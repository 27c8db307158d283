import SlurmModel
import Testing

@testable import SimCluster

/// What real Slurm does was observed on 22.05.8.
@Suite("Limits of partitions")
struct PartitionLimitTests {
    private func cluster(_ change: (inout EnginePartition) -> Void) -> VirtualCluster {
        var configuration = EngineConfiguration.small
        change(&configuration.partitions[0])
        configuration.groupMembers = ["staff": [7, 8]]
        return VirtualCluster(configuration)
    }

    @Test("MinNodes gives a job more nodes than it asked for, unless it wants fewer")
    func minNodes() throws {
        var cluster = cluster { $0.minNodes = 2 }
        let open = try cluster.submitted { $0.numTasks = .value(1) }
        #expect(open.allocation.map(\.nodeName) == ["cpu-0", "cpu-1"])
        #expect(open.allocation.map(\.cpus) == [1, 1])
        let few = try cluster.submit {
            $0.minNodes = .value(1)
            $0.maxNodes = .value(1)
        }
        #expect(cluster.status(few) == "PENDING PartitionNodeLimit")
    }

    @Test(
        "MaxMemPerNode keeps a job pending whose memory, per node or per CPU, is larger",
        arguments: [
            (MemoryRequest.perNode(1001), "PENDING MaxMemPerLimit"), (.perCPU(1001), "PENDING MaxMemPerLimit"),
            (.unset, "PENDING MaxMemPerLimit"), (.perNode(1000), "RUNNING None"), (.perCPU(600), "RUNNING None"),
        ]
    )
    func maxMemoryPerNode(memory: MemoryRequest, status: String) throws {
        var cluster = cluster { $0.maxMemory = .perNode(1000) }
        let id = try cluster.submit {
            $0.numTasks = .value(2)
            $0.memory = memory
        }
        #expect(cluster.status(id) == status)
    }

    @Test("MaxMemPerCPU gives a job more CPUs for its memory")
    func maxMemoryPerCPU() throws {
        var cluster = cluster { $0.maxMemory = .perCPU(1000) }
        let perCPU = try cluster.submitted { $0.memory = .perCPU(1500) }
        #expect(perCPU.allocation.map(\.cpus) == [2])
        #expect(perCPU.allocation.map(\.memoryMiB) == [1500])
        #expect(perCPU.size.cpusPerTask == 2)
        #expect(perCPU.size.memory == .perCPU(750))
        let perNode = try cluster.submitted { $0.memory = .perNode(3000) }
        #expect(perNode.allocation.map(\.cpus) == [3])
        #expect(perNode.size.cpusPerNode == 3)
    }

    @Test("AllowGroups refuses who is in none of them, but no administrator")
    func groups() throws {
        var cluster = cluster { $0.allowGroups = "other,staff" }
        #expect(throws: EngineRefusal(.jobMissingRequiredPartitionGroup)) { try cluster.submit { $0.userID = 9 } }
        try cluster.submit { $0.userID = 8 }
        try cluster.submit { $0.userID = 0 }
    }

    @Test("AllowAccounts keeps jobs pending, since nobody has an account")
    func accounts() throws {
        var cluster = cluster { $0.allowAccounts = "foo" }
        let job = try cluster.submitted()
        #expect(job.reason == .account)
        #expect(
            job.stateDescription == "Job's account not known, so it can't use this partition (cpu allows foo)"
        )
    }

    @Test("AllocNodes refuses jobs from other hosts")
    func hosts() throws {
        var cluster = cluster { $0.allowAllocNodes = "login-[0-1]" }
        #expect(throws: EngineRefusal(.accessDenied)) { try cluster.submit { $0.carried.allocNode = "laptop" } }
        try cluster.submit { $0.carried.allocNode = "login-1" }
    }

    @Test("Alternate takes the jobs of a partition that takes none", arguments: [PartitionState.drain, .inactive])
    func alternate(state: PartitionState) throws {
        var cluster = cluster {
            $0.alternate = "gpu"
            $0.state = state
        }
        #expect(try cluster.submitted().partition == "gpu")
        let named = try cluster.submitted { $0.partitions = ["cpu"] }
        #expect(named.allocation.map(\.nodeName) == ["gpu-0"])
    }
}
