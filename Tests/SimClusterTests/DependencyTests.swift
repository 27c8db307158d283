import SlurmModel
import Testing

@testable import SimCluster

@Suite("Dependencies")
struct DependencyTests {
    private func cluster() -> VirtualCluster {
        var cluster = VirtualCluster(.small)
        cluster.secondsOfName = ["good": 10, "bad": 10, "next": 1]
        cluster.waitStatusOfName["bad"] = 256
        return cluster
    }

    @Test(
        "a dependency is fulfilled or fails as the other job ends",
        arguments: [
            ("afterok", "good", "COMPLETED None"), ("afterok", "bad", "PENDING DependencyNeverSatisfied"),
            ("afternotok", "good", "PENDING DependencyNeverSatisfied"), ("afternotok", "bad", "COMPLETED None"),
            ("afterany", "good", "COMPLETED None"), ("afterany", "bad", "COMPLETED None"),
            ("after", "good", "COMPLETED None"), ("aftercorr", "good", "COMPLETED None"),
        ]
    )
    func kinds(kind: String, other: String, status: String) throws {
        var cluster = cluster()
        let first = try cluster.submit(other)
        let second = try cluster.submit("next") { $0.dependency = "\(kind):\(first)" }
        if kind != "after" {
            #expect(cluster.status(second) == "PENDING Dependency")
            #expect(try cluster.job(second).dependencies.text == "\(kind):\(first)(unfulfilled)")
            #expect(try cluster.job(second).eligibleTime == nil)
        }
        cluster.run(until: SimTime(seconds: 20))
        #expect(cluster.status(second) == status)
    }

    @Test("a cancelled job counts as failed")
    func cancelled() throws {
        var cluster = cluster()
        let first = try cluster.submit("good")
        let ok = try cluster.submit("next") { $0.dependency = "afterok:\(first)" }
        let notOK = try cluster.submit("next") { $0.dependency = "afternotok:\(first)" }
        try cluster.engine.cancel(JobSelection(first), by: 0, at: .zero)
        cluster.settle()
        #expect(cluster.status(ok) == "PENDING DependencyNeverSatisfied")
        #expect(try cluster.job(ok).dependencies.text == "afterok:1(failed)")
        #expect(cluster.status(notOK) == "RUNNING None")
    }

    @Test("a job that nobody knows is waited for by nobody")
    func unknown() throws {
        var cluster = cluster()
        let id = try cluster.submit("next") { $0.dependency = "afterok:999" }
        #expect(cluster.status(id) == "RUNNING None")
        #expect(try cluster.job(id).dependencies.isEmpty)
        let first = try cluster.submit("good")
        let both = try cluster.submit("next") { $0.dependency = "afterok:\(first),afterok:999" }
        #expect(try cluster.job(both).dependencies.text == "afterok:\(first)(unfulfilled)")
    }

    @Test("of several dependencies all must be fulfilled, or one where they are joined by ?")
    func allOrOne() throws {
        var cluster = cluster()
        let good = try cluster.submit("good")
        let bad = try cluster.submit("bad")
        let all = try cluster.submit("next") { $0.dependency = "afterok:\(good):\(bad)" }
        let one = try cluster.submit("next") { $0.dependency = "afterok:\(bad)?afterok:\(good)" }
        #expect(try cluster.job(all).dependencies.text == "afterok:1(unfulfilled),afterok:2(unfulfilled)")
        #expect(try cluster.job(one).dependencies.text == "afterok:2(unfulfilled)?afterok:1(unfulfilled)")
        cluster.run(until: SimTime(seconds: 20))
        #expect(cluster.status(all) == "PENDING DependencyNeverSatisfied")
        #expect(cluster.status(one) == "COMPLETED None")
    }

    @Test("a job that can never start is cancelled if it wants that, and so are those behind it")
    func kill() throws {
        var cluster = cluster()
        let bad = try cluster.submit("bad")
        var last = bad
        var chain: [JobID] = []
        for _ in 0..<2000 {
            last = try cluster.submit("next") {
                $0.dependency = "afterok:\(last)"
                $0.killsOnInvalidDependency = true
            }
            chain.append(last)
        }
        cluster.run(until: SimTime(seconds: 20))
        #expect(chain.allSatisfy { cluster.status($0) == "CANCELLED DependencyNeverSatisfied" })
    }

    @Test("after:ID+MINUTES waits so long after the start")
    func delay() throws {
        var cluster = cluster()
        let first = try cluster.submit("good") { $0.begin = SimTime(seconds: 100) }
        let second = try cluster.submit("next") { $0.dependency = "after:\(first)+2" }
        cluster.run(until: SimTime(seconds: 219))
        #expect(cluster.status(second) == "PENDING Dependency")
        cluster.run(until: SimTime(seconds: 220))
        #expect(try cluster.job(second).startTime == SimTime(seconds: 220))
    }

    @Test("of jobs that want to be the only one of their name one runs at a time, in their order")
    func singleton() throws {
        var cluster = cluster()
        let ids = try (0..<4).map { _ in try cluster.submit("good") { $0.dependency = "singleton" } }
        let other = try cluster.submit("good") {
            $0.dependency = "singleton"
            $0.userID = 9
        }
        #expect(cluster.status(ids[0]) == "RUNNING None")
        #expect(cluster.status(other) == "RUNNING None")
        #expect(cluster.status(ids[1]) == "PENDING Dependency")
        try cluster.engine.cancel(JobSelection(ids[1]), by: 0, at: .zero)
        cluster.run(until: SimTime(seconds: 15))
        #expect(cluster.status(ids[2]) == "RUNNING None")
        cluster.run(until: SimTime(seconds: 40))
        #expect(try cluster.job(ids[3]).startTime == SimTime(seconds: 20))
    }

    @Test("an array is waited for as a whole, or task by task")
    func arrays() throws {
        var cluster = cluster()
        let array = try cluster.submit("good") {
            $0.array = "1-3"
            $0.hold = .user
        }
        let whole = try cluster.submit("next") { $0.dependency = "afterok:\(array)" }
        let task = try cluster.submit("next") { $0.dependency = "afterok:\(array)_2" }
        let missing = try cluster.submit("next") { $0.dependency = "afterok:\(array)_9" }
        let each = try cluster.submit("next") {
            $0.array = "1-3"
            $0.dependency = "aftercorr:\(array)"
        }
        #expect(try cluster.job(whole).dependencies.text == "afterok:1_*(unfulfilled)")
        #expect(try cluster.job(task).dependencies.text == "afterok:1_2(unfulfilled)")
        #expect(cluster.status(missing) == "RUNNING None")
        #expect(cluster.engine.recordIDs(of: each).count == 3)
        _ = try cluster.engine.release(JobSelection(array), by: 0, at: .zero)
        cluster.run(until: SimTime(seconds: 30))
        #expect(cluster.status(whole) == "COMPLETED None")
        #expect(cluster.status(task) == "COMPLETED None")
        #expect(cluster.engine.recordIDs(of: each).allSatisfy { cluster.status($0) == "COMPLETED None" })
    }

    @Test("one failed task of an array fails those that wait for its success")
    func failedTask() throws {
        var cluster = cluster()
        let array = try cluster.submit("good") { $0.array = "1-3" }
        let ok = try cluster.submit("next") { $0.dependency = "afterok:\(array)" }
        let notOK = try cluster.submit("next") { $0.dependency = "afternotok:\(array)" }
        try cluster.engine.cancel(try #require(JobSelection(parsing: "\(array)_2")), by: 0, at: .zero)
        cluster.run(until: SimTime(seconds: 30))
        #expect(cluster.status(ok) == "PENDING DependencyNeverSatisfied")
        #expect(cluster.status(notOK) == "COMPLETED None")
    }

    @Test(
        "a text that is no dependency is refused and uses up a number",
        arguments: [
            ("afterok:xx", SlurmErrno.dependency), ("afterok:", .dependency), ("nosuch:1", .dependency),
            ("expand:1", .notSupported), ("afterok:1,afterany:2?afterok:3", .dependency),
        ]
    )
    func refused(text: String, code: SlurmErrno) throws {
        var cluster = cluster()
        #expect(throws: EngineRefusal(code)) { try cluster.submit { $0.dependency = text } }
        #expect(try cluster.submit().rawValue == 2)
    }

    @Test("a circle of dependencies is refused")
    func circle() throws {
        var cluster = cluster()
        let first = try cluster.submit { $0.hold = .user }
        let second = try cluster.submit { $0.dependency = "afterok:\(first)" }
        var changes = JobChanges()
        changes.dependency = "afterok:\(second)"
        #expect(throws: EngineRefusal(.circularDependency)) {
            try cluster.engine.update(JobSelection(first), changes, by: 0, at: .zero)
        }
        changes.dependency = ""
        _ = try cluster.engine.update(JobSelection(second), changes, by: 0, at: .zero)
        #expect(cluster.status(second) == "RUNNING None")
    }

    @Test("a bare number means afterany")
    func bareNumber() throws {
        var cluster = cluster()
        let first = try cluster.submit("bad")
        let second = try cluster.submit("next") { $0.dependency = "\(first)" }
        #expect(try cluster.job(second).dependencies.text == "afterany:1(unfulfilled)")
    }
}
