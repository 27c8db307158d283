import SlurmCommands
import SlurmModel
import SlurmWire

/// A controller that notes what is sent to it, and answers from a script.
struct ScriptedCancelController: ControllerClient {
    /// What was sent: the message's name, and the body's bytes.
    private(set) var sent: [(type: MessageType, body: [UInt8])] = []
    /// The jobs that it has.
    var jobs: [JobInfo] = []
    /// The steps that it has.
    var steps: [StepInfo] = []
    /// The result codes of requests to end or signal something, in their order; success where there are no more.
    var codes: [SlurmErrno] = []
    /// Whether lists are refused.
    var refusesLists = false

    /// The messages' names.
    var names: [String] {
        sent.map { $0.type.name ?? "?" }
    }

    /// The texts of the requests to end jobs.
    var killed: [String] {
        sent.compactMap { sent in
            guard sent.type == Request.KillJob.type else { return nil }
            var reader = WireReader(sent.body[...], version: .slurm2205)
            do {
                return try JobStepKill(from: &reader).sjobID
            } catch {
                return "\(error)"
            }
        }
    }

    mutating func sendForAny<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body
    ) throws(ControllerError) -> AnyReply<R.Reply> {
        var writer = WireWriter(version: .slurm2205)
        body.encode(into: &writer)
        sent.append((R.type, writer.bytes))
        if R.type == Request.KillJob.type || R.type == Request.CancelJobStep.type {
            return .code(codes.isEmpty ? .success : codes.removeFirst(), message: nil)
        }
        guard !refusesLists else { return .code(.slurmctldCommunicationsConnectionError, message: nil) }
        var jobReply = JobInfoResponse()
        jobReply.records = jobs
        var stepReply = StepInfoResponse()
        stepReply.records = steps
        let replies: [any WireCodable] = [jobReply, stepReply, FederationSlot()]
        guard let reply = replies.lazy.compactMap({ $0 as? R.Reply }).first else {
            throw ControllerError(.unexpectedMsgError)
        }
        return .expected(reply)
    }
}

/// A run of `scancel` to its end.
struct CancelTrial {
    /// The controller with what was sent to it.
    var controller: ScriptedCancelController
    /// What it printed to standard output.
    var stdout = ""
    /// What it printed to standard error.
    var stderr = ""
    /// The exit status.
    var status: Int32 = 0
    /// How long it paused each time, in seconds.
    var pauses: [UInt32] = []

    /// Most pauses and questions of a run.
    private static let maximumFollowUps = 1000

    /// Runs it.
    init(
        _ arguments: [String],
        environment: ProcessEnvironment = ProcessEnvironment(),
        input: [String] = [],
        files: any FileAccess = NoFiles(),
        controller: ScriptedCancelController = ScriptedCancelController()
    ) {
        self.controller = controller
        var invocation = Invocation(program: "scancel", arguments: arguments)
        invocation.environment = environment
        invocation.files = files
        invocation.users = UserTable(
            passwd: Array("root:x:0:0:::\nalice:x:1000:1000:::\n".utf8),
            group: Array("root:x:0:\n".utf8)
        )
        let answers = Answers(input)
        invocation.standardInputLine = { answers.next() }
        var outcome = CommandCatalog.run(Scancel.self, invocation, &self.controller)
        for _ in 0..<Self.maximumFollowUps {
            note(outcome)
            guard let followUp = outcome.followUp else { break }
            if followUp.pauseMilliseconds > 0 { pauses.append(UInt32(followUp.pauseMilliseconds / 1000)) }
            outcome = CommandCatalog.resume(followUp, Scancel.self, invocation, &self.controller)
        }
    }

    private mutating func note(_ outcome: CommandOutcome) {
        stdout += String(decoding: outcome.stdout, as: UTF8.self)
        stderr += String(decoding: outcome.stderr, as: UTF8.self)
        status = outcome.status
    }
}
