import Foundation
import SlurmCommands
import SlurmModel
import SlurmWire
import Testing

/// What `scancel` sends, compared with what Debian's command sent when it was recorded.
struct ScancelRequestTests {
    private static func recorded(_ path: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "SlurmWireTests/Captures/22.05")
        return Array(try Data(contentsOf: folder.appending(path: "\(path).bin")))
    }

    /// The controller of the recording had one running job of each number that the requests name.
    private static func controller(_ numbers: UInt32...) -> ScriptedCancelController {
        var controller = ScriptedCancelController()
        controller.jobs = numbers.map { .waiting($0, state: .running) }
        return controller
    }

    @Test(
        "a job, an array's task and an unknown job are ended by one request, which is the recorded one",
        arguments: ["cancel", "cancel-array-task", "cancel-unknown", "cancel-two", "cancel-two-2"]
    )
    func plainNumbers(name: String) throws {
        let recorded = try Self.recorded("REQUEST_KILL_JOB/\(name)")
        var reader = WireReader(recorded[...], version: .slurm2205)
        let text = try #require(try JobStepKill(from: &reader).sjobID)
        let trial = CancelTrial([text])
        #expect(trial.controller.names == ["REQUEST_KILL_JOB"])
        #expect(trial.controller.sent.first?.body == recorded)
        #expect(trial.stderr.isEmpty && trial.stdout.isEmpty && trial.status == 0)
    }

    @Test(
        "a signal is sent after the jobs were looked up, by the recorded request",
        arguments: [
            ("signal-job", ["-s", "USR1"]),
            ("signal-batch-shell", ["-b", "-s", "CONT"]),
            ("signal-all-steps", ["--full", "-s", "sigcont"]),
        ]
    )
    func signals(name: String, options: [String]) throws {
        let recorded = try Self.recorded("REQUEST_KILL_JOB/\(name)")
        var reader = WireReader(recorded[...], version: .slurm2205)
        let number = try #require(try JobStepKill(from: &reader).sjobID.flatMap { UInt32($0) })
        let trial = CancelTrial(options + ["\(number)"], controller: Self.controller(number))
        #expect(trial.controller.names == ["REQUEST_FED_INFO", "REQUEST_JOB_INFO", "REQUEST_KILL_JOB"])
        #expect(trial.controller.sent.last?.body == recorded)
    }

    @Test("a step is ended by the recorded request")
    func step() throws {
        let recorded = try Self.recorded("REQUEST_CANCEL_JOB_STEP/cancel-step")
        var reader = WireReader(recorded[...], version: .slurm2205)
        let step = try JobStepKill(from: &reader).stepID
        let number = try #require(step.jobID.number)
        let trial = CancelTrial(["\(number).\(step.stepID.raw)"], controller: Self.controller(number))
        #expect(trial.controller.names == ["REQUEST_FED_INFO", "REQUEST_JOB_INFO", "REQUEST_CANCEL_JOB_STEP"])
        #expect(trial.controller.sent.last?.body == recorded)
    }

    @Test("jobs are asked for as the recorded command did")
    func lookUp() throws {
        let trial = CancelTrial(["-u", "root"])
        #expect(trial.controller.names == ["REQUEST_FED_INFO", "REQUEST_JOB_INFO"])
        #expect(trial.controller.sent.last?.body == (try Self.recorded("REQUEST_JOB_INFO/squeue-jobs")))
    }

    @Test("a step is looked up before it is signalled, and one that is not there is no failure")
    func stepSignal() {
        var controller = Self.controller(5)
        var trial = CancelTrial(["-s", "USR1", "5.0"], controller: controller)
        #expect(trial.controller.names.suffix(1) == ["REQUEST_JOB_STEP_INFO"])
        #expect(trial.status == 0)
        var step = StepInfo()
        step.stepID.jobID = 5
        step.stepID.stepID = 0
        controller.steps = [step]
        trial = CancelTrial(["-s", "USR1", "5.0"], controller: controller)
        #expect(trial.controller.names.suffix(2) == ["REQUEST_JOB_STEP_INFO", "REQUEST_CANCEL_JOB_STEP"])
        trial = CancelTrial(["--ctld", "-s", "USR1", "5.0"], controller: Self.controller(5))
        #expect(trial.controller.names.suffix(1) == ["REQUEST_CANCEL_JOB_STEP"])
    }

    @Test("operands are split at commas, except in the brackets of a single array")
    func operands() {
        #expect(CancelTrial(["1,2_3", "4_[1-3,7]"]).controller.killed == ["1", "2_3", "4_[1-3,7]"])
        #expect(CancelTrial(["1_[1-3],2"]).stderr == "scancel: error: Invalid job id 1_[1-3],2\n")
    }
}

extension JobInfo {
    /// A job of the user root, as a controller tells of it.
    static func waiting(_ number: UInt32, state: JobBaseState = .pending) -> JobInfo {
        var job = JobInfo()
        job.jobID = number
        job.jobState = UInt32(state.rawValue)
        job.name = "job\(number)"
        job.partition = "cpu"
        return job
    }
}
