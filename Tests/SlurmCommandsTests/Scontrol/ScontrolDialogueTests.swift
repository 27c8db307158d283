import SlurmCommands
import SlurmModel
import SlurmWire
import Synchronization
import Testing

/// `scontrol` at a terminal: what is printed, line by line.
struct ScontrolDialogueTests {
    /// A controller that cannot be reached.
    private struct Silent: ControllerClient {
        mutating func sendForAny<R: WireRequest>(
            _ request: R.Type,
            _ body: R.Body
        ) throws(ControllerError) -> AnyReply<R.Reply> {
            throw ControllerError(.slurmctldCommunicationsConnectionError)
        }
    }

    /// Lines that are typed one after the other.
    private final class Keyboard: Sendable {
        private let lines: Mutex<[String]>

        init(_ lines: [String]) {
            self.lines = Mutex(lines)
        }

        func next() -> [UInt8]? {
            lines.withLock { $0.isEmpty ? nil : Array($0.removeFirst().utf8) }
        }
    }

    /// What is printed when lines are typed, errors in brackets, and the exit status.
    private static func dialogue(_ lines: String...) -> (text: String, status: Int32) {
        let keyboard = Keyboard(lines)
        var invocation = Invocation(program: "scontrol", arguments: [])
        invocation.inputIsTerminal = true
        invocation.standardInputLine = { keyboard.next() }
        var controller = Silent()
        var outcome = CommandCatalog.run(Scontrol.self, invocation, &controller)
        var text = ""
        while true {
            text += String(decoding: outcome.stdout, as: UTF8.self)
            if !outcome.stderr.isEmpty { text += "[\(String(decoding: outcome.stderr, as: UTF8.self))]" }
            guard let followUp = outcome.followUp else { return (text, outcome.status) }
            outcome = CommandCatalog.resume(followUp, Scontrol.self, invocation, &controller)
        }
    }

    @Test("each command follows a prompt, up to exit")
    func commands() {
        let (text, status) = Self.dialogue("version", "exit", "version")
        #expect(text == "scontrol: slurm-wlm 22.05.8\nscontrol: ")
        #expect(status == 0)
    }

    @Test("two exclamation marks stand for the line before, and an error is seen before the next prompt")
    func again() {
        let (text, status) = Self.dialogue("errnumstr 2018", "!!", "foo", "!!")
        let line = "Invalid node name specified\n"
        #expect(
            text == "scontrol: \(line)scontrol: \(line)scontrol: [invalid keyword: foo\n]"
                + "scontrol: [invalid keyword: foo\n]scontrol: \n"
        )
        #expect(status == 1)
    }

    @Test("settings go on holding")
    func settings() {
        let (text, _) = Self.dialogue("quiet", "show foo", "quit")
        #expect(text == "scontrol: scontrol: scontrol: ")
    }
}
