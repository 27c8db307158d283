import SlurmModel
import Testing

@testable import SimCluster

@Suite("Scheduling")
struct SchedulingTests {
    @Test("a later job starts early if it ends before the blocked one can start")
    func backfill() throws {
        var cluster = VirtualCluster(.uniform(nodes: 2, cpus: 1))
        try cluster.submit { $0.timeLimitMinutes = 10 }
        let head = try cluster.submit {
            $0.minNodes = 2
            $0.timeLimitMinutes = 10
        }
        let long = try cluster.submit { $0.timeLimitMinutes = 11 }
        let equal = try cluster.submit { $0.timeLimitMinutes = 10 }
        let short = try cluster.submit { $0.timeLimitMinutes = 9 }
        #expect(cluster.status(equal) == "PENDING Priority")
        #expect(cluster.status(head) == "PENDING Resources")
        #expect(cluster.status(long) == "PENDING Priority")
        #expect(cluster.status(short) == "RUNNING None")
        #expect(try cluster.job(short).wasBackfilled)
        _ = cluster.engine.refreshPlan()
        #expect(cluster.engine.plannedStart(of: head)?.start == SimTime(seconds: 600))
    }

    @Test("a long job starts early if the blocked one does not need what it takes")
    func backfillBeside() throws {
        var cluster = VirtualCluster(.uniform(nodes: 4, cpus: 1))
        try cluster.submit { request in
            request.minNodes = 2
            request.timeLimitMinutes = 10
        }
        let head = try cluster.submit { request in
            request.minNodes = 3
            request.timeLimitMinutes = 10
        }
        let first = try cluster.submit { $0.timeLimitMinutes = 1000 }
        let second = try cluster.submit { $0.timeLimitMinutes = 1000 }
        #expect(cluster.status(head) == "PENDING Resources")
        #expect(cluster.status(first) == "RUNNING None")
        #expect(cluster.status(second) == "PENDING Priority")
    }

    @Test("without backfilling a blocked job blocks its partition, and the nodes of its partition for others")
    func withoutBackfill() throws {
        var configuration = EngineConfiguration.uniform(nodes: 2, cpus: 1)
        configuration.partitions.append(EnginePartition(name: "other", nodes: ["n0", "n1"]))
        configuration.backfills = false
        var cluster = VirtualCluster(configuration)
        try cluster.submit { $0.timeLimitMinutes = 10 }
        try cluster.submit { $0.minNodes = 2 }
        let short = try cluster.submit { $0.timeLimitMinutes = 1 }
        let other = try cluster.submit { $0.partitions = ["other"] }
        #expect(cluster.status(short) == "PENDING Priority")
        #expect(cluster.status(other) == "PENDING Resources")
    }

    @Test("a job that waits for certain nodes does not make the others wait")
    func picky() throws {
        var cluster = VirtualCluster(.uniform(nodes: 2, cpus: 1))
        try cluster.submit { $0.requiredNodes = "n0" }
        let picky = try cluster.submit { $0.requiredNodes = "n0" }
        let next = try cluster.submit()
        let third = try cluster.submit()
        #expect(cluster.status(picky) == "PENDING Resources")
        #expect(cluster.status(next) == "RUNNING None")
        #expect(cluster.status(third) == "PENDING Resources")
    }

    @Test("a job of a higher priority that is submitted later starts first")
    func priority() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 1))
        let running = try cluster.submit()
        let low = try cluster.submit()
        let high = try cluster.submit { $0.nice = -1000 }
        cluster.engine.jobEnded(running, waitStatus: 0, at: SimTime(seconds: 1))
        #expect(cluster.status(high) == "RUNNING None")
        #expect(cluster.status(low) == "PENDING Resources")
    }

    @Test("licences are given out and given back, and a job that lacks them does not block others")
    func licenses() throws {
        var configuration = EngineConfiguration.small
        configuration.licenses = [LicenseSpec(name: "matlab", count: 2)]
        var cluster = VirtualCluster(configuration)
        let first = try cluster.submit { $0.licenses = "matlab:2" }
        let second = try cluster.submit { $0.licenses = "matlab" }
        let third = try cluster.submit()
        #expect(cluster.status(second) == "PENDING Licenses")
        #expect(cluster.status(third) == "RUNNING None")
        #expect(cluster.engine.licenseUse.map(\.used) == [2])
        cluster.engine.jobEnded(first, waitStatus: 0, at: SimTime(seconds: 1))
        #expect(cluster.status(second) == "RUNNING None")
        #expect(cluster.engine.licenseUse.map(\.used) == [1])
    }

    @Test("a forecast tells when and where, uses up a number and queues nothing")
    func forecast() throws {
        var cluster = VirtualCluster(.small)
        try cluster.submit {
            $0.numTasks = 16
            $0.timeLimitMinutes = 10
        }
        var request = JobRequest()
        request.numTasks = 9
        let forecast = try cluster.engine.willRun(request, at: .zero)
        #expect(forecast.start == SimTime(seconds: 600))
        #expect(forecast.allocation.map(\.nodeName) == ["cpu-0", "cpu-1"])
        #expect(forecast.cpus == 9)
        #expect(forecast.id == JobID(2))
        #expect(cluster.engine.jobs.count == 1)
        request.numTasks = 99
        #expect(throws: EngineRefusal(.requestedPartConfigUnavailable)) {
            try cluster.engine.willRun(request, at: .zero)
        }
    }

    @Test("nodes are kept for one user while a job wants that")
    func exclusiveUser() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 4))
        let first = try cluster.submit {
            $0.userID = 7
            $0.sharing = .user
        }
        let same = try cluster.submit { $0.userID = 7 }
        let other = try cluster.submit { $0.userID = 8 }
        #expect(cluster.status(same) == "RUNNING None")
        #expect(cluster.status(other) == "PENDING Resources")
        for id in [first, same] { cluster.engine.jobEnded(id, waitStatus: 0, at: SimTime(seconds: 1)) }
        #expect(cluster.status(other) == "RUNNING None")
    }

    @Test("ten thousand jobs on a thousand nodes are done with in seconds")
    func many() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1000, cpus: 8))
        cluster.engine.configuration.maxJobCount = 20_000
        for number in 0..<2000 {
            try cluster.submit {
                $0.numTasks = .value(UInt32(1 + number % 16))
                $0.timeLimitMinutes = 10
            }
        }
        #expect(cluster.engine.jobs.filter { $0.state.base == .running }.count > 900)
    }
}
