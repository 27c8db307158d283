import SlurmModel
import Testing

@testable import SimCluster

/// What was planned was observed on 22.05.8 with the same jobs.
@Suite("Planning")
struct PlanningTests {
    /// Four nodes of 8 CPUs, full of jobs that may last 10, 20, 30 and 40 minutes.
    private func fullCluster() throws -> VirtualCluster {
        var cluster = VirtualCluster(.uniform(nodes: 4, cpus: 8))
        for node in 0..<4 {
            try cluster.submit {
                $0.minCPUs = .value(8)
                $0.requiredNodes = "n\(node)"
                $0.timeLimitMinutes = .value(UInt32(10 * (node + 1)))
            }
        }
        return cluster
    }

    private func plan(_ cluster: inout VirtualCluster, _ id: JobID) -> String {
        _ = cluster.engine.refreshPlan()
        guard let planned = cluster.engine.plannedStart(of: id) else { return "none" }
        return "\(planned.start.seconds) \(planned.nodes)"
    }

    @Test("every pending job gets a time, in gaps too, and nodes of its own; ends count in whole minutes")
    func everyJob() throws {
        var cluster = try fullCluster()
        cluster.run(until: SimTime(seconds: 1))
        func submit(
            _ nodes: UInt32,
            _ minutes: UInt32?,
            _ change: (inout JobRequest) -> Void = { _ in }
        ) throws -> JobID {
            try cluster.submit {
                $0.minNodes = .value(nodes)
                $0.maxNodes = .value(nodes)
                $0.minCPUs = .value(8 * nodes)
                $0.timeLimitMinutes = minutes.map { .value($0) } ?? .unset
                change(&$0)
            }
        }
        let two = try submit(2, 5)
        let hour = try submit(1, 60)
        let whole = try submit(4, 5)
        let gap = try submit(1, 5)
        let endless = try submit(1, nil)
        let picky = try submit(1, 10) { $0.requiredNodes = "n3" }
        let last = try submit(1, nil)
        #expect(plan(&cluster, two) == "1200 [0, 1]")
        #expect(plan(&cluster, hour) == "1500 [0]")
        #expect(plan(&cluster, whole) == "5100 [0, 1, 2, 3]")
        #expect(plan(&cluster, gap) == "600 [0]")
        #expect(plan(&cluster, endless) == "5400 [0]")
        #expect(plan(&cluster, picky) == "2400 [3]")
        #expect(plan(&cluster, last) == "5400 [1]")
        #expect(cluster.engine.isPlanned(2))
    }

    @Test("jobs that end within half a minute of each other count as ending together")
    func window() throws {
        var cluster = VirtualCluster(.uniform(nodes: 2, cpus: 8))
        func fill(at seconds: Int64) throws {
            cluster.run(until: SimTime(seconds: seconds))
            try cluster.submit {
                $0.minCPUs = .value(8)
                $0.timeLimitMinutes = .value(10)
            }
        }
        try fill(at: 0)
        try fill(at: 12)
        let next = try cluster.submit { $0.minCPUs = .value(8) }
        #expect(plan(&cluster, next) == "612 [0]")
    }

    @Test("a job starts early only on nodes that are kept for nobody while it may last")
    func beside() throws {
        var cluster = VirtualCluster(.uniform(nodes: 2, cpus: 8))
        func submit(nodes: UInt32, cpus: UInt32, minutes: UInt32) throws -> JobID {
            try cluster.submit {
                $0.minNodes = .value(nodes)
                $0.maxNodes = .value(nodes)
                $0.minCPUs = .value(cpus)
                $0.timeLimitMinutes = .value(minutes)
            }
        }
        _ = try submit(nodes: 1, cpus: 6, minutes: 10)
        let both = try submit(nodes: 2, cpus: 16, minutes: 10)
        let small = try submit(nodes: 1, cpus: 4, minutes: 11)
        let short = try submit(nodes: 1, cpus: 4, minutes: 9)
        #expect(cluster.status(both) == "PENDING Resources")
        #expect(cluster.status(small) == "PENDING Priority")
        #expect(cluster.status(short) == "RUNNING None")
        #expect(plan(&cluster, both) == "600 [0, 1]")
        #expect(plan(&cluster, small) == "1200 [1]")
    }

    @Test("a job without a limit counts as ending after a year")
    func year() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 1))
        try cluster.submit()
        let next = try cluster.submit()
        #expect(plan(&cluster, next) == "31536000 []")
    }

    @Test("an array's time is that of the last of its first twenty tasks")
    func array() throws {
        var cluster = try fullCluster()
        let array = try cluster.submit {
            $0.array = "0-5"
            $0.minCPUs = .value(8)
            $0.timeLimitMinutes = .value(2)
        }
        #expect(plan(&cluster, array) == "1200 [0]" || plan(&cluster, array) == "1200 [1]")
    }

    @Test("the first job of the queue starts no later than planned, whoever joins behind it", arguments: UInt64(1)...10)
    func promise(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var cluster = VirtualCluster(.uniform(nodes: 5, cpus: 4))
        cluster.engine.configuration.backfillWindowStep = .zero
        cluster.engine.configuration.minJobAge = .minutes(100_000)
        for minutes in 1...30 { cluster.secondsOfName["m\(minutes)"] = Int64(minutes) * 60 }
        var promised: [(id: JobID, start: SimTime)] = []
        for _ in 0..<40 {
            cluster.run(until: cluster.engine.now + .minutes(Int64(random.below(4))))
            let minutes = 1 + random.below(30)
            try cluster.submit("m\(minutes)") {
                $0.timeLimitMinutes = .value(UInt32(minutes))
                $0.numTasks = .value(UInt32(1 + random.below(10)))
            }
            _ = cluster.engine.refreshPlan()
            guard let first = cluster.engine.queue.entries.first?.job else { continue }
            if let planned = cluster.engine.plannedStart(of: first) { promised.append((first, planned.start)) }
        }
        cluster.run(until: cluster.engine.now + .minutes(5000))
        for promise in promised { #expect(try #require(cluster.job(promise.id).startTime) <= promise.start) }
        #expect(promised.count > 5)
    }
}
