import SlurmModel
import SlurmWire

/// Sends the requests of a run of `scancel`, in as many parts as there are questions and pauses.
package struct CancelRun: Hashable, Sendable {
    let signal: UInt16?
    let flags: UInt16
    let sibling: String?
    let usesController: Bool
    let verbosity: Int
    /// What is still to be sent; a batch begins when all of the one before is done.
    private var batches: ArraySlice<[CancelRequest]>
    /// What the controller was not ready for.
    var deferred: [Deferred] = []
    /// How often what is deferred was sent.
    private(set) var attempts: UInt32 = 0
    /// Whether the first request's question was asked and its answer is to be read.
    private var awaitsAnswer = false
    /// The records that the user wants to leave alone.
    private var spared: Set<Int> = []
    /// The greatest of the result codes.
    var greatestCode: Int32

    /// A request that is to be sent again.
    struct Deferred: Hashable, Sendable {
        var request: CancelRequest
        /// The result code of the last attempt.
        var code: SlurmErrno
    }

    /// How often a request is sent to a controller that is not ready for it.
    private static let maximumAttempts: UInt32 = 10
    /// How long the first pause is; each further one is a second longer.
    private static let firstPauseSeconds: UInt32 = 5

    /// Begins with the requests of each batch; `code` is the exit status if all goes well.
    init(_ batches: [[CancelRequest]], _ settings: ScancelSettings, code: Int32 = 0) {
        signal = settings.signal
        flags = settings.flags
        sibling = settings.sibling
        usesController = settings.usesController
        verbosity = settings.verbosity
        // Where there are questions, an answer's result is shown before the next question.
        self.batches = (settings.asks ? batches.flatMap { $0 }.map { [$0] } : batches)[...]
        greatestCode = code
    }

    /// Goes on until an answer or a pause is needed, or to the end.
    mutating func proceed(
        _ invocation: Invocation,
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) -> CommandOutcome {
        if !deferred.isEmpty {
            let requests = deferred
            deferred = []
            for one in requests {
                if attempts < Self.maximumAttempts {
                    send(one.request, &output, &controller)
                } else {
                    fail(one.request, one.code, &output)
                }
            }
        }
        while deferred.isEmpty, let batch = batches.first {
            if let question = batch.first?.question, !isSpared(batch) {
                switch answer(invocation) {
                case .yes: break
                case .no:
                    spared.formUnion(batch.map(\.recordIndex))
                case .ask:
                    output.write(question)
                    awaitsAnswer = true
                    return output.outcome(followUp: FollowUp(pauseSeconds: 0, task: .proceedCancelling(self)))
                case .noMore:
                    // Slurm's command would ask forever.
                    output.line()
                    return output.failure("standard input ended before all questions were answered").outcome
                }
            }
            batches.removeFirst()
            attempts = 0
            for request in batch where !spared.contains(request.recordIndex) { send(request, &output, &controller) }
        }
        guard !deferred.isEmpty else { return output.outcome(status: greatestCode & 0xff) }
        attempts += 1
        let pauseSeconds = Self.firstPauseSeconds + attempts - 1
        return output.outcome(followUp: FollowUp(pauseSeconds: pauseSeconds, task: .proceedCancelling(self)))
    }

    private func isSpared(_ batch: [CancelRequest]) -> Bool {
        batch.allSatisfy { spared.contains($0.recordIndex) }
    }

    private enum Answer {
        case yes
        case no
        /// The question is to be asked, or asked again.
        case ask
        /// There is no further line.
        case noMore
    }

    private mutating func answer(_ invocation: Invocation) -> Answer {
        guard awaitsAnswer else { return .ask }
        awaitsAnswer = false
        guard let line = invocation.standardInputLine() else { return .noMore }
        switch line.first {
        case UInt8(ascii: "y"), UInt8(ascii: "Y"): return .yes
        case UInt8(ascii: "n"), UInt8(ascii: "N"): return .no
        default: return .ask
        }
    }
}
