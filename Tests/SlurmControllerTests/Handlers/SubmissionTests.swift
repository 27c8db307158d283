import SimCluster
import SlurmController
import SlurmModel
import SlurmWire
import Testing

@Suite struct SubmissionTests {
    @Test("a submission and its record are saved before anything is started")
    func order() throws {
        var test = try TestController()
        let reply = try test.reply(Request.SubmitBatchJob.self, TestController.description())
        #expect(reply.jobID == 1)
        let effects = test.controller.takeEffects()
        let places = effects.enumerated().reduce(into: (submission: -1, record: -1, launch: -1)) { places, item in
            switch item.element {
            case .saveSubmission: places.submission = item.offset
            case .saveJob: places.record = item.offset
            case .launch: places.launch = item.offset
            default: break
            }
        }
        #expect(places.submission >= 0 && places.record >= 0)
        #expect(places.launch > max(places.submission, places.record))
    }

    @Test("the next id is saved with the job, so that no id is given out twice")
    func nextID() throws {
        var test = try TestController()
        _ = try test.reply(Request.SubmitBatchJob.self, TestController.description())
        let next = test.controller.takeEffects().compactMap { effect -> JobID? in
            if case .saveNextJobID(let id) = effect { id } else { nil }
        }
        #expect(next.last == JobID(2))
        var restarted = try TestController(restored: RestoredState(nextJobID: JobID(2)))
        let reply = try restarted.reply(Request.SubmitBatchJob.self, TestController.description())
        #expect(reply.jobID == 2)
    }

    @Test("the second job with two GPUs gets the units 2 and 3")
    func gpus() throws {
        var test = try TestController()
        var description = TestController.description()
        description.partition = "gpu"
        description.tresPerJob = "gres:gpu:2"
        for _ in 0..<2 { _ = try test.reply(Request.SubmitBatchJob.self, description) }
        let units = test.controller.takeEffects().compactMap { effect -> String? in
            guard case .launch(let launch) = effect else { return nil }
            return launch.variables.first { $0.hasPrefix("SLURM_JOB_GPUS=") }
        }
        #expect(units == ["SLURM_JOB_GPUS=0,1", "SLURM_JOB_GPUS=2,3"])
    }

    @Test("a user may not submit for another one, root may")
    func owner() throws {
        var test = try TestController()
        var description = TestController.description()
        description.userID = .value(1000)
        #expect(try test.code(Request.SubmitBatchJob.self, description, as: 1001) == .userIDMissing)
        #expect(try test.reply(Request.SubmitBatchJob.self, description, as: 0).jobID == 1)
    }

    @Test("a job without a script is refused")
    func noScript() throws {
        var test = try TestController()
        var description = TestController.description()
        description.script = nil
        #expect(try test.code(Request.SubmitBatchJob.self, description) == .jobScriptMissing)
    }

    @Test("a partition that does not exist is refused with the text that slurmctld sends")
    func partition() throws {
        var test = try TestController()
        var description = TestController.description()
        description.partition = "nosuch"
        let answer = test.answer(Request.SubmitBatchJob.self, description)
        #expect(
            answer
                == .code(
                    .invalidPartitionName,
                    message: "invalid partition specified: nosuch",
                    version: .slurm2205
                )
        )
    }
}
