import SlurmCommands
import SlurmModel
import SlurmWire
import Testing

/// Waiting for the end of a batch job.
struct JobWaitTests {
    /// A controller that takes every job and tells what it is told to of them.
    private struct Controller: ControllerClient {
        var states: [(JobBaseState, exitCode: UInt32)] = []
        var failure: SlurmErrno?

        mutating func sendForAny<R: WireRequest>(
            _ request: R.Type,
            _ body: R.Body
        ) throws(ControllerError) -> AnyReply<R.Reply> {
            if let failure { return .code(failure, message: nil) }
            var submitted = SubmitResponse()
            submitted.jobID = 7
            var jobs = JobInfoResponse()
            jobs.records = states.map { state, exitCode in
                var job = JobInfo()
                (job.jobID, job.jobState, job.exitCode) = (7, UInt32(state.rawValue), exitCode)
                return job
            }
            let replies: [any WireCodable] = [submitted, jobs]
            guard let reply = replies.lazy.compactMap({ $0 as? R.Reply }).first else {
                throw ControllerError(.unexpectedMsgError)
            }
            return .expected(reply)
        }
    }

    private static func submitted(_ controller: inout Controller) -> CommandOutcome {
        let invocation = Invocation(program: "sbatch", arguments: ["--wait", "--wrap", "true"])
        return CommandCatalog.run(Sbatch.self, invocation, &controller)
    }

    private static func resumed(_ outcome: CommandOutcome, _ controller: inout Controller) throws -> CommandOutcome {
        let invocation = Invocation(program: "sbatch", arguments: [])
        return CommandCatalog.resume(try #require(outcome.followUp), Sbatch.self, invocation, &controller)
    }

    @Test("the command pauses until every task has ended, and gives the largest exit status")
    func waiting() throws {
        var controller = Controller()
        let first = Self.submitted(&controller)
        #expect(String(decoding: first.stdout, as: UTF8.self) == "Submitted batch job 7\n")
        controller.states = [(.completed, 0), (.running, 0)]
        let second = try Self.resumed(first, &controller)
        #expect(second.followUp != nil)
        controller.states = [(.failed, 3 << 8), (.completed, 0), (.failed, 1 << 8)]
        let third = try Self.resumed(second, &controller)
        #expect(third.followUp == nil)
        #expect(third.status == 3)
    }

    @Test("an end by a signal counts as status 1")
    func signal() throws {
        var controller = Controller()
        let first = Self.submitted(&controller)
        controller.states = [(.cancelled, 15)]
        #expect(try Self.resumed(first, &controller).status == 1)
    }

    @Test("a job that is no longer known ends the wait, another failure does not")
    func failures() throws {
        var controller = Controller()
        let first = Self.submitted(&controller)
        controller.failure = .slurmctldCommunicationsConnectionError
        let second = try Self.resumed(first, &controller)
        #expect(second.followUp != nil)
        controller.failure = .invalidJobID
        let third = try Self.resumed(second, &controller)
        #expect(third.followUp == nil)
        #expect(
            String(decoding: third.stderr, as: UTF8.self)
                == "sbatch: error: Job 7 no longer found and exit code not found\n"
        )
    }
}
