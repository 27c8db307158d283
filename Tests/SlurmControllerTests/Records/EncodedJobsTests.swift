import SimCluster
import SlurmModel
import SlurmWire
import Testing

@testable import SlurmController

@Suite("Records kept as they were sent") struct EncodedJobsTests {
    /// What a list must be: every job's record made anew.
    private func expected(_ test: TestController, _ flags: ShowFlags) -> JobInfoResponse {
        var response = JobInfoResponse(test.controller)
        response.records = test.controller.engine.jobs.map {
            JobInfo($0, controller: test.controller, showFlags: flags)
        }
        return response
    }

    private func listed(_ test: inout TestController, _ flags: ShowFlags) throws -> JobInfoResponse {
        var request = JobInfoRequest()
        request.showFlags = flags.rawValue
        return try test.reply(Request.JobInfo.self, request)
    }

    @Test("a list is what its jobs are at that moment, whatever was done since the last one", arguments: 1...20)
    func alwaysFresh(seed: UInt64) throws {
        var test = try TestController()
        var random = SplitMix(seed: seed)
        for _ in 0..<60 {
            try step(&test, &random)
            let flags: ShowFlags = random.next() % 2 == 0 ? [.all] : [.all, .detail]
            let list = try listed(&test, flags)
            #expect(list == expected(test, flags))
        }
        #expect(!test.controller.engine.jobs.isEmpty)
    }

    /// Does one thing that changes jobs, or the partition whose limit they show.
    private func step(_ test: inout TestController, _ random: inout SplitMix) throws {
        let jobs = test.controller.engine.jobs.map(\.id)
        let chosen = jobs.isEmpty ? JobID(1) : jobs[Int(random.next() % UInt64(jobs.count))]
        switch random.next() % 7 {
        case 0, 1, 2:
            var job = TestController.description()
            if random.next() % 3 == 0 { job.priority = .value(0) }
            if random.next() % 4 == 0 { job.beginTime = test.now.seconds + 30 }
            _ = try test.reply(Request.SubmitBatchJob.self, job)
        case 3:
            test.controller.batchEnded(chosen, restartCount: 0, waitStatus: 0, now: test.now)
        case 4:
            var change = JobDescription()
            change.jobIDStr = "\(chosen)"
            change.name = "renamed\(random.next() % 100)"
            _ = test.answer(Request.UpdateJob.self, change)
        case 5:
            var change = PartitionUpdate()
            change.name = "cpu"
            change.maxTime = .value(UInt32(random.next() % 1000) + 1)
            _ = test.answer(Request.UpdatePartition.self, change)
        default:
            test.now = test.now + .seconds(Int64(random.next() % 40))
            test.controller.advance(to: test.now)
        }
    }
}

/// A small generator of numbers that are the same in every run (SplitMix64).
private struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = (state ^ state >> 30) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
        return value ^ value >> 31
    }
}
