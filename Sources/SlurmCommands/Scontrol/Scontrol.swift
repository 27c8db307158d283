import SlurmModel
package import SlurmWire

/// `scontrol`: shows and changes the state of a cluster.
///
/// Source: the man page scontrol(1) 22.05; output compared with Debian's 22.05.8.
package enum Scontrol: Command {
    package static let name = "scontrol"

    package static let options = ScontrolOptions.table

    package static func run(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome {
        let output = CommandOutput(name: name)
        var session: ScontrolSession
        switch try ScontrolOptions.read(invocation, output) {
        case .done(let outcome): return outcome
        case .wanted(let ready): session = ready
        }
        if session.words.isEmpty && invocation.inputIsTerminal {
            return ScontrolDialogue(session).ask(session.output)
        } else if session.words.isEmpty {
            ScontrolInput.runAll(&session, &controller)
        } else {
            session.run(session.words, &controller)
        }
        return session.output.outcome(status: session.exitStatus, followUp: session.followUp)
    }
}
