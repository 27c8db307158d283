import SlurmModel
import SlurmWire

/// `scontrol` at a terminal: a prompt, a command, its answer, and the prompt again.
package struct ScontrolDialogue: Hashable, Sendable {
    private let showsAll: Bool
    private let showsDetails: Bool
    private let showsFuture: Bool
    private let isOneLine: Bool
    private let loudness: ScontrolSession.Loudness
    private let actingUserID: UInt32?
    private let exitStatus: Int32
    private let lastFailure: SlurmErrno
    /// The line before, which `!!` stands for.
    private let previous: [UInt8]
    /// Whether the prompt was printed and a line is to be read.
    private var hasAsked = false

    /// Keeps of a session what the next command needs.
    init(_ session: ScontrolSession, previous: [UInt8] = []) {
        showsAll = session.showsAll
        showsDetails = session.showsDetails
        showsFuture = session.showsFuture
        isOneLine = session.isOneLine
        loudness = session.loudness
        actingUserID = session.actingUserID
        exitStatus = session.exitStatus
        lastFailure = session.lastFailure
        self.previous = previous
    }

    /// Prints what there is, then the prompt: errors are to be seen before it.
    func ask(_ output: CommandOutput) -> CommandOutcome {
        output.outcome(followUp: FollowUp(pauseSeconds: 0, task: .readCommand(self)))
    }

    /// Prints the prompt, or reads a line and runs it.
    func proceed(_ invocation: Invocation, _ controller: inout some ControllerClient) -> CommandOutcome {
        guard hasAsked else {
            var output = CommandOutput(name: Scontrol.name)
            output.write(ScontrolInput.prompt)
            var next = self
            next.hasAsked = true
            return next.ask(output)
        }
        var session = ScontrolSession(invocation, CommandOutput(name: Scontrol.name))
        (session.showsAll, session.showsDetails, session.showsFuture) = (showsAll, showsDetails, showsFuture)
        (session.isOneLine, session.loudness, session.actingUserID) = (isOneLine, loudness, actingUserID)
        (session.exitStatus, session.lastFailure) = (exitStatus, lastFailure)
        guard let line = invocation.standardInputLine() else {
            session.output.line()
            return session.output.outcome(status: session.exitStatus)
        }
        let text = line.last == UInt8(ascii: "\n") ? Array(line.dropLast()) : line
        let command = text == Array("!!".utf8) ? previous : text
        guard let words = ScontrolInput.words(command) else {
            ScontrolInput.refuse(&session)
            return session.output.outcome(status: session.exitStatus)
        }
        session.run(words, &controller)
        guard !session.isOver else { return session.output.outcome(status: session.exitStatus) }
        return ScontrolDialogue(session, previous: command).ask(session.output)
    }
}
