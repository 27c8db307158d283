import SlurmModel
import Testing

@testable import SimCluster

@Suite("Placement")
struct PlacementTests {
    /// What a job got: `node:cores`, with the numbers of its generic resources.
    private func places(_ job: Job) -> [String] {
        job.allocation.map { part in
            let cores = ArrayTaskSet(part.coreIDs.map { UInt32($0) }).rangeText
            let gres = part.gres.flatMap(\.indices).map { "\($0)" }.joined(separator: ",")
            return "\(part.nodeName):\(cores)" + (gres.isEmpty ? "" : "/\(gres)")
        }
    }

    @Test("the first node gets as much as it can while each later one gets its least")
    func twoNodes() throws {
        var cluster = VirtualCluster(.small)
        let job = try cluster.submitted {
            $0.minNodes = 2
            $0.maxNodes = 2
            $0.numTasks = 4
        }
        #expect(places(job) == ["cpu-0:0-2", "cpu-1:0"])
        #expect(job.allocation.map(\.memoryMiB) == [3072, 1024])
        #expect(job.allocation.map(\.tasks) == [3, 1])
    }

    @Test("a job that fits on one node takes the one with the least room")
    func bestFit() throws {
        var cluster = VirtualCluster(.small)
        try cluster.submit { $0.numTasks = 3 }
        try cluster.submit { $0.numTasks = 6 }
        #expect(try places(cluster.submitted()) == ["cpu-1:6"])
        #expect(try places(cluster.submitted { $0.numTasks = 5 }) == ["cpu-0:3-7"])
    }

    @Test("a range of nodes is used to its upper end, but not beyond the tasks")
    func nodeRange() throws {
        var configuration = EngineConfiguration.uniform(nodes: 4, cpus: 4)
        configuration.tracksMemory = false
        var cluster = VirtualCluster(configuration)
        #expect(
            try places(
                cluster.submitted {
                    $0.minNodes = 2
                    $0.maxNodes = 3
                }
            ) == ["n0:0", "n1:0", "n2:0"]
        )
        #expect(
            try places(
                cluster.submitted {
                    $0.minNodes = 1
                    $0.maxNodes = 3
                    $0.numTasks = 1
                }
            ) == ["n0:1"]
        )
    }

    @Test("an exclusive job gets all cores and units, but memory only for its CPUs")
    func exclusive() throws {
        var cluster = VirtualCluster(.small)
        let job = try cluster.submitted {
            $0.partitions = ["gpu"]
            $0.sharing = .exclusive
            $0.gresPerNode = [GresSpec(name: "gpu", count: 1)]
        }
        #expect(places(job) == ["gpu-0:0-7/0,1,2,3"])
        #expect(job.allocation.map(\.memoryMiB) == [8192])
        let second = try cluster.submitted { $0.partitions = ["gpu"] }
        #expect(second.reason == .resources)
    }

    @Test("units of generic resources are given out lowest first, and given back")
    func gres() throws {
        var cluster = VirtualCluster(.small)
        func gpu(_ count: UInt64, _ type: String? = nil) -> (inout JobRequest) -> Void {
            {
                $0.partitions = ["gpu"]
                $0.gresPerJob = [GresSpec(name: "gpu", type: type, count: count)]
            }
        }
        let first = try cluster.submitted("job", gpu(2))
        let second = try cluster.submitted("job", gpu(2, "fake"))
        let third = try cluster.submit("job", gpu(1))
        #expect(places(first) == ["gpu-0:0/0,1"])
        #expect(places(second) == ["gpu-0:1/2,3"])
        #expect(cluster.status(third) == "PENDING Resources")
        #expect(cluster.engine.nodes[2].allocatedGres.map(\.indices) == [[0, 1, 2, 3]])
        cluster.engine.jobEnded(first.id, waitStatus: 0, at: SimTime(seconds: 1))
        #expect(try places(cluster.job(third)) == ["gpu-0:0/0"])
    }

    @Test("resources of each task come with the tasks, and CPUs with the resources")
    func gresRatios() throws {
        var cluster = VirtualCluster(.small)
        let tasks = try cluster.submitted {
            $0.partitions = ["gpu"]
            $0.numTasks = 2
            $0.gresPerTask = [GresSpec(name: "gpu", count: 1)]
        }
        #expect(places(tasks) == ["gpu-0:4-5/0,1"])
        let cpus = try cluster.submitted {
            $0.partitions = ["gpu"]
            $0.gresPerJob = [GresSpec(name: "gpu", count: 2)]
            $0.cpusPerGres = [GresSpec(name: "gpu", count: 2)]
            $0.memoryPerGres = [GresSpec(name: "gpu", count: 100)]
        }
        #expect(places(cpus) == ["gpu-0:0-3/2,3"])
        #expect(cpus.allocation.map(\.memoryMiB) == [200])
    }

    @Test("tasks take sockets by turns, the CPUs of one task lie on one socket")
    func sockets() throws {
        var configuration = EngineConfiguration.uniform(nodes: 1, cpus: 8)
        configuration.nodes[0].sockets = 2
        configuration.nodes[0].coresPerSocket = 4
        var cluster = VirtualCluster(configuration)
        #expect(try places(cluster.submitted { $0.numTasks = 2 }) == ["n0:0,4"])
        #expect(try places(cluster.submitted { $0.cpusPerTask = 2 }) == ["n0:1-2"])
        #expect(try places(cluster.submitted { $0.numTasks = 2 }) == ["n0:3,5"])
    }

    @Test("whole cores are given out, and threads can be left unused")
    func threads() throws {
        var configuration = EngineConfiguration.uniform(nodes: 1, cpus: 8)
        configuration.nodes[0].sockets = 2
        configuration.nodes[0].coresPerSocket = 2
        configuration.nodes[0].threadsPerCore = 2
        var cluster = VirtualCluster(configuration)
        let three = try cluster.submitted { $0.numTasks = 3 }
        #expect(places(three) == ["n0:0,2"])
        #expect(three.allocation.map(\.cpus) == [4])
        let single = try cluster.submitted {
            $0.numTasks = 2
            $0.threadsPerCore = 1
        }
        #expect(places(single) == ["n0:1,3"])
        #expect(single.allocation.map(\.cpus) == [4])
    }

    @Test("memory of 0 takes all of a node, and memory that is gone keeps CPUs from being used")
    func memory() throws {
        var cluster = VirtualCluster(.small)
        let all = try cluster.submitted { $0.memory = .perNode(0) }
        #expect(all.allocation.map(\.memoryMiB) == [8192])
        let most = try cluster.submitted {
            $0.memory = .perCPU(2000)
            $0.numTasks = 4
        }
        #expect(places(most) == ["cpu-1:0-3"])
        #expect(try cluster.submitted().reason == .resources)
        #expect(try cluster.submitted { $0.memory = .perNode(192) }.state.base == .running)
    }

    @Test("tasks that overcommit share the CPUs of the nodes asked for")
    func overcommit() throws {
        var cluster = VirtualCluster(.small)
        let job = try cluster.submitted {
            $0.numTasks = 20
            $0.minNodes = 2
            $0.overcommits = true
        }
        #expect(places(job) == ["cpu-0:0", "cpu-1:0"])
        #expect(job.allocation.map(\.tasks) == [10, 10])
    }

    @Test("contiguous nodes lie side by side")
    func contiguous() throws {
        var cluster = VirtualCluster(.uniform(nodes: 5, cpus: 1))
        try cluster.submit { $0.requiredNodes = "n1" }
        let job = try cluster.submitted {
            $0.minNodes = 3
            $0.isContiguous = true
        }
        #expect(places(job) == ["n2:0", "n3:0", "n4:0"])
    }

    @Test("features are joined by and, or, and groups")
    func features() {
        let cases: [(String, [String], Bool)] = [
            ("a", ["a", "b"], true), ("a&c", ["a", "b"], false), ("a|c", ["b", "c"], true), ("a&b|c", ["c"], true),
            ("a&(b|c)", ["a", "c"], true), ("a&(b|c)", ["b", "c"], false), ("[a|b]", ["b"], true), ("a*2", ["a"], true),
        ]
        for (text, names, isMet) in cases {
            #expect(FeatureExpression(parsing: text)?.isMet(by: names) == isMet, "\(text)")
        }
        for text in ["", "a&", "&a", "(a", "a)", "a*", "a||b"] { #expect(FeatureExpression(parsing: text) == nil) }
    }
}
