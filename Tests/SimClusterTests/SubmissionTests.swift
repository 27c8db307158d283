import SlurmModel
import Testing

@testable import SimCluster

@Suite("Submission")
struct SubmissionTests {
    @Test("a job starts in the call that submits it, and the next in the call that ends it")
    func startsAtOnce() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 1))
        let first = try cluster.submit("first")
        let second = try cluster.submit("second")
        #expect(cluster.status(first) == "RUNNING None")
        #expect(cluster.status(second) == "PENDING Resources")
        cluster.engine.jobEnded(first, waitStatus: 0, at: SimTime(seconds: 5))
        #expect(cluster.status(first) == "COMPLETED None")
        #expect(cluster.status(second) == "RUNNING None")
        #expect(cluster.engine.job(second)?.startTime == SimTime(seconds: 5))
        #expect(cluster.engine.takeEffects().contains(.launch(second)))
    }

    @Test("priorities fall by one with each job, and a nice value is taken off without touching the next")
    func priorities() throws {
        var cluster = VirtualCluster(.small)
        #expect(try cluster.submitted().priority == 4_294_901_759)
        #expect(try cluster.submitted { $0.nice = 100 }.priority == 4_294_901_658)
        #expect(try cluster.submitted { $0.nice = -100 }.priority == 4_294_901_857)
        #expect(try cluster.submitted { $0.priority = 100 }.priority == 100)
        #expect(try cluster.submitted { $0.hold = .user }.priority == 0)
        #expect(try cluster.submitted().priority == 4_294_901_756)
    }

    @Test(
        "a request that is wrong by itself is refused and uses up no number",
        arguments: [
            ("partition", SlurmErrno.invalidPartitionName), ("node", .invalidNodeName), ("license", .invalidLicenses),
            ("gres", .invalidGres), ("array", .invalidArray), ("nodes", .invalidNodeCount),
            ("excluded", .invalidNodeName),
        ]
    )
    func malformed(what: String, code: SlurmErrno) throws {
        var cluster = VirtualCluster(.small)
        var request = JobRequest()
        switch what {
        case "partition": request.partitions = ["nosuch"]
        case "node": request.requiredNodes = "cpu-9"
        case "license": request.licenses = "nosuch"
        case "gres": request.gresPerNode = [GresSpec(name: "tpu", count: 1)]
        case "array": request.array = "3-1"
        case "nodes":
            request.minNodes = 3
            request.maxNodes = 2
        default:
            request.requiredNodes = "cpu-0"
            request.excludedNodes = "cpu-[0-1]"
        }
        #expect(throws: EngineRefusal.self) { try cluster.engine.submit(request, at: .zero) }
        do { _ = try cluster.engine.submit(request, at: .zero) } catch { #expect(error.code == code) }
        #expect(cluster.engine.jobs.isEmpty)
        #expect(cluster.engine.nextJobID == JobID(1))
    }

    @Test("the message for an unknown partition names it")
    func unknownPartition() throws {
        var cluster = VirtualCluster(.small)
        var request = JobRequest()
        request.partitions = ["cpu", "nosuch"]
        do { _ = try cluster.engine.submit(request, at: .zero) } catch {
            #expect(error.message == "invalid partition specified: nosuch")
        }
    }

    @Test(
        "a request that no node could meet is refused, but leaves a failed job with a number of its own",
        arguments: [
            ("cpus", "CPU count per node can not be satisfied"),
            ("memory", "Memory specification can not be satisfied"),
            ("disk", "Temporary disk specification can not be satisfied"),
            ("sockets", "Socket, core and/or thread specification can not be satisfied"),
            ("gres", nil), ("excluded", nil), ("features", nil), ("elsewhere", nil), ("one node", nil),
        ] as [(String, String?)]
    )
    func impossible(what: String, message: String?) throws {
        var cluster = VirtualCluster(.small)
        var request = JobRequest()
        switch what {
        case "cpus": request.cpusPerTask = 9
        case "memory": request.memory = .perNode(9000)
        case "disk": request.tmpDiskMiB = 10
        case "sockets": request.socketsPerNode = 9
        case "gres": request.gresPerNode = [GresSpec(name: "gpu", count: 1)]
        case "excluded": request.excludedNodes = "cpu-[0-1]"
        case "features": request.features = "gpu"
        case "elsewhere": request.requiredNodes = "gpu-0"
        default:
            request.numTasks = 9
            request.minNodes = 1
            request.maxNodes = 1
        }
        do {
            _ = try cluster.engine.submit(request, at: .zero)
            Issue.record("was taken")
        } catch {
            #expect(error.code == .requestedNodeConfigUnavailable)
            #expect(error.message == message)
        }
        #expect(cluster.status(JobID(1)) == "FAILED BadConstraints")
        #expect(try cluster.submitted().id == JobID(2))
        #expect(try cluster.job(JobID(2)).priority == 4_294_901_758)
    }

    @Test("a feature that no node has uses up a number, but no priority and no record")
    func unknownFeature() throws {
        var cluster = VirtualCluster(.small)
        do { _ = try cluster.submit { $0.features = "nosuch" } } catch let error as EngineRefusal {
            #expect(error.code == .invalidFeature)
        }
        #expect(cluster.engine.job(JobID(1)) == nil)
        #expect(try cluster.submitted().id == JobID(2))
    }

    @Test(
        "a job beyond its partition's limits is taken with a warning and waits",
        arguments: [
            ("cpus", "PartitionConfig"), ("nodes", "PartitionNodeLimit"), ("time", "PartitionTimeLimit"),
        ]
    )
    func beyondLimits(what: String, reason: String) throws {
        var configuration = EngineConfiguration.small
        configuration.partitions[0].maxTimeMinutes = 60
        var cluster = VirtualCluster(configuration)
        var request = JobRequest()
        switch what {
        case "cpus": request.numTasks = 999
        case "nodes":
            request.minNodes = 3
            request.maxNodes = 3
        default: request.timeLimitMinutes = 61
        }
        let answer = try cluster.engine.submit(request, at: .zero)
        #expect(answer.warning == .requestedPartConfigUnavailable)
        #expect(cluster.status(answer.id) == "PENDING \(reason)")
        cluster.engine.configuration.enforcesPartitionLimits = true
        #expect(throws: EngineRefusal(.requestedPartConfigUnavailable)) {
            try cluster.engine.submit(request, at: .zero)
        }
    }

    @Test("an immediate job that cannot start is refused and has failed")
    func immediate() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 1))
        try cluster.submit()
        #expect(throws: EngineRefusal(.nodesBusy)) { try cluster.submit { $0.isImmediate = true } }
        #expect(cluster.status(JobID(2)) == "FAILED BadConstraints")
    }

    @Test("no more jobs are taken than MaxJobCount, each task of an array counted")
    func maxJobCount() throws {
        var configuration = EngineConfiguration.small
        configuration.maxJobCount = 10
        var cluster = VirtualCluster(configuration)
        try cluster.submit { $0.array = "1-9" }
        try cluster.submit()
        #expect(throws: EngineRefusal(SlurmErrno(rawValue: 11))) { try cluster.submit() }
    }

    @Test("numbers start again after MaxJobId and skip those in use")
    func numbersWrap() throws {
        var configuration = EngineConfiguration.small
        configuration.firstJobID = 5
        configuration.maxJobID = 7
        var cluster = VirtualCluster(configuration)
        cluster.secondsOfName["job"] = 1
        #expect(try (0..<2).map { _ in try cluster.submit("ends").rawValue } == [5, 6])
        #expect(try cluster.submit().rawValue == 7)
        cluster.run(until: SimTime(seconds: 1000))
        #expect(try cluster.submit().rawValue == 7)
    }

    @Test("a job in several partitions starts in the one of the highest tier that has room")
    func severalPartitions() throws {
        var configuration = EngineConfiguration.uniform(nodes: 2, cpus: 1)
        configuration.partitions.append(EnginePartition(name: "high", nodes: ["n1"]))
        configuration.partitions[1].priorityTier = 10
        var cluster = VirtualCluster(configuration)
        let first = try cluster.submit { $0.partitions = ["main", "high"] }
        let second = try cluster.submit { $0.partitions = ["main", "high"] }
        #expect(try cluster.job(first).partition == "high")
        #expect(try cluster.job(second).partition == "main")
    }
}
