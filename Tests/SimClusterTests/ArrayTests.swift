import SlurmModel
import Testing

@testable import SimCluster

@Suite("Job arrays")
struct ArrayTests {
    /// Number, task and state of each record, in the order of the table.
    private func records(_ cluster: VirtualCluster) -> [String] {
        cluster.engine.jobs.map { job in
            let tasks = job.pendingTasks.map { "[\($0.rangeText)]" } ?? job.arrayTaskID.map { "\($0)" } ?? "-"
            return "\(job.id) \(tasks) \(job.state.compactWord) \(job.reason)"
        }
    }

    @Test("tasks that start take new numbers and the places of the rest, which keeps the array's number")
    func split() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 2))
        let id = try cluster.submit { $0.array = "0-5" }
        #expect(id == JobID(1))
        #expect(records(cluster) == ["2 0 R None", "3 1 R None", "1 [2-5] PD Resources"])
        #expect(try cluster.job(id).submissionID == id)
        #expect(try cluster.submit().rawValue == 4)
    }

    @Test("the last task keeps the number of the array")
    func lastTask() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 8))
        try cluster.submit { $0.array = "1-3" }
        #expect(records(cluster) == ["2 1 R None", "3 2 R None", "1 3 R None"])
        #expect(try cluster.submitted { $0.array = "7" }.arrayTaskID == 7)
    }

    @Test("cancelling pending tasks takes them out without a record, cancelling all ends the rest")
    func cancelTasks() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 1))
        let id = try cluster.submit { $0.array = "0-5" }
        let some = try #require(JobSelection(parsing: "\(id)_[1,4]"))
        try cluster.engine.cancel(some, by: 0, at: .zero)
        #expect(records(cluster) == ["2 0 R None", "1 [2-3,5] PD Resources"])
        let rest = try #require(JobSelection(parsing: "\(id)_[2-5]"))
        try cluster.engine.cancel(try #require(JobSelection(parsing: "\(id)_[2-3]")), by: 0, at: .zero)
        #expect(records(cluster) == ["2 0 R None", "1 5 PD Resources"])
        #expect(throws: EngineRefusal(.invalidJobID)) { try cluster.engine.cancel(rest, by: 0, at: .zero) }
        #expect(records(cluster) == ["2 0 R None", "1 5 CA Resources"])
    }

    @Test("cancelling the array cancels its tasks, and starts none of them on the way")
    func cancelAll() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 1))
        let id = try cluster.submit { $0.array = "0-5" }
        try cluster.engine.cancel(JobSelection(id), by: 0, at: .zero)
        cluster.settle()
        #expect(records(cluster) == ["2 0 CA None", "1 [1-5] CA Resources"])
        #expect(throws: EngineRefusal(.alreadyDone)) { try cluster.engine.cancel(JobSelection(id), by: 0, at: .zero) }
    }

    @Test("holding one task gives it a record of its own; holding the array holds all, and releasing frees all")
    func hold() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 1))
        let id = try cluster.submit { $0.array = "0-3" }
        _ = try cluster.engine.hold(
            try #require(JobSelection(parsing: "\(id)_2")),
            as: .administrator,
            by: 0,
            at: .zero
        )
        #expect(records(cluster) == ["2 0 R None", "3 2 PD JobHeldAdmin", "1 [1,3] PD Resources"])
        _ = try cluster.engine.hold(JobSelection(id), as: .administrator, by: 0, at: .zero)
        #expect(records(cluster) == ["2 0 R JobHeldAdmin", "3 2 PD JobHeldAdmin", "1 [1,3] PD JobHeldAdmin"])
        _ = try cluster.engine.release(JobSelection(id), by: 0, at: .zero)
        #expect(records(cluster) == ["2 0 R None", "3 2 PD Resources", "1 [1,3] PD Resources"])
    }

    @Test("what failed for some tasks is told together with what went well for others")
    func outcomes() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 1))
        cluster.secondsOfName["short"] = 1
        let id = try cluster.submit("short") { $0.array = "0-3" }
        cluster.run(until: SimTime(seconds: 1))
        let outcomes = try cluster.engine.hold(JobSelection(id), as: .user, by: 0, at: cluster.engine.now)
        #expect(
            outcomes == [
                SelectionOutcome(jobs: "1_0", code: .jobFinished), SelectionOutcome(jobs: "1_1-3", code: .success),
            ]
        )
    }

    @Test("no more tasks run at one time than the array allows, also after that was changed")
    func throttle() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 8))
        cluster.secondsOfName["short"] = 10
        let id = try cluster.submit("short") { $0.array = "0-9:2%2" }
        #expect(records(cluster) == ["2 0 R None", "3 2 R None", "1 [4,6,8] PD JobArrayTaskLimit"])
        var changes = JobChanges()
        changes.maxRunningTasks = 3
        _ = try cluster.engine.update(JobSelection(id), changes, by: 0, at: cluster.engine.now)
        cluster.obey()
        #expect(records(cluster).last == "1 [6,8] PD JobArrayTaskLimit")
        cluster.run(until: SimTime(seconds: 100))
        #expect(cluster.engine.jobs.allSatisfy { $0.state.base == .completed })
    }

    @Test("the array's own record is forgotten last, and only then its script may go")
    func purge() throws {
        var cluster = VirtualCluster(.uniform(nodes: 1, cpus: 2))
        cluster.secondsOfName["short"] = 10
        let id = try cluster.submit("short") { $0.array = "0-3" }
        cluster.run(until: SimTime(seconds: 20))
        cluster.engine.advance(to: SimTime(seconds: 319))
        #expect(!cluster.engine.takeEffects().contains(.submissionPurged(id)))
        cluster.engine.advance(to: SimTime(seconds: 320))
        #expect(cluster.engine.takeEffects().contains(.submissionPurged(id)))
        #expect(cluster.engine.jobs.isEmpty)
    }

    @Test("a text of --array is read as slurmctld reads it")
    func specs() {
        let good = [
            ("0-3", "0-3", 0), ("1,3,5-7", "1,3,5-7", 0), ("0-9:2%3,15", "0,2,4,6,8,15", 3), ("[1-2]", "1-2", 0),
            ("1000", "1000", 0),
        ]
        for (text, tasks, limit) in good {
            let spec = ArraySpec(parsing: text, maximumSize: 1001)
            #expect(spec?.tasks.rangeText == tasks)
            #expect(spec?.maxRunning == UInt32(limit))
        }
        for text in ["", "x", "3-1", "1-", "-1", "1001", "1-5:0", "1-5:", "1:2", "1%x", "1--3"] {
            #expect(ArraySpec(parsing: text, maximumSize: 1001) == nil, "\(text)")
        }
    }

    @Test("a set of tasks stays what was put into it and taken out of it", arguments: UInt64(1)...5)
    func taskSets(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var set = ArrayTaskSet()
        var model: Set<UInt32> = []
        for _ in 0..<500 {
            let task = UInt32(random.below(40))
            if random.chance(1, in: 2) {
                set.insert(task)
                model.insert(task)
            } else {
                set.remove(task)
                model.remove(task)
            }
            #expect(set.indices == model.sorted())
            #expect(set.count == model.count)
        }
    }

    @Test("a set of tasks is written as the mask that slurmctld sends")
    func masks() {
        #expect(ArrayTaskSet([1, 2, 3, 4]).hexMask == "0x1E")
        #expect(ArrayTaskSet([0, 9]).hexMask == "0x201")
        #expect(ArrayTaskSet().hexMask == "0x0")
    }
}
