import SlurmModel
import SlurmWire

/// What every change of `sacctmgr` shares: the words, the daemon, and the question whether to commit.
struct SacctmgrDialogue {
    /// The program's invocation, whose standard input answers questions.
    let invocation: Invocation
    /// Whether changes are committed without a question (`--immediate`).
    let isImmediate: Bool
    /// What was printed so far.
    var output: CommandOutput
    /// The connection.
    var session: AccountingSession

    /// Ends the command with a message as it is.
    func failure(_ message: String) -> CommandFailure {
        var output = output
        output.plainError(message)
        return output.failure()
    }

    /// Ends the command, for which the daemon's answer is the cause.
    func failure(_ error: ControllerError, _ prefix: String = " Error with request: ") -> CommandFailure {
        var output = output
        output.explain(error)
        output.plainError(prefix + error.code.text)
        return output.failure()
    }

    /// `sacctmgr add ENTITY …`.
    mutating func add(_ entity: SacctmgrSelection.Entity, _ words: [String]) throws(CommandFailure) {
        switch entity {
        case .user: try addUsers(words)
        case .cluster: try addClusters(words)
        case .qos: try addQualities(words)
        default: try addAccounts(words)
        }
    }

    /// Asks whether to commit, and commits or discards.
    mutating func finish() throws(CommandFailure) {
        var end = PersistentEnd()
        end.commit = isAgreed() ? 1 : 0
        if end.commit == 0 { output.line(" Changes Discarded") }
        do throws(ControllerError) {
            _ = try session.result(AccountingRequest.Fini.self, end)
        } catch {
            throw failure(error)
        }
    }

    private mutating func isAgreed() -> Bool {
        if isImmediate { return true }
        output.line("Would you like to commit changes? (You have 30 seconds to decide)")
        output.write("(N/y): ")
        while let line = invocation.standardInputLine() {
            // Slurm reads letter by letter: the end of a line whose letters say nothing is a no.
            for letter in line + [UInt8(ascii: "\n")] {
                output.line()
                switch letter {
                case UInt8(ascii: "y"), UInt8(ascii: "Y"): return true
                case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "\n"): return false
                default:
                    output.line("Y or N please")
                    output.write("(N/y): ")
                }
            }
        }
        output.line("timeout")
        return false
    }

    /// Sends a change and gives the texts of what changed, nil where nothing did.
    mutating func texts<R: WireRequest>(_ request: R.Type, _ body: R.Body) throws(CommandFailure) -> [String]?
    where R.Reply == AccountingTexts {
        let reply: AccountingTexts
        do throws(ControllerError) {
            reply = try session.ask(request, body)
        } catch {
            throw failure(error)
        }
        let texts = (reply.records ?? []).compactMap { $0 }
        guard reply.returnCode != 0 else { return texts.isEmpty ? nil : texts }
        let code = SlurmErrno(rawValue: Int32(bitPattern: reply.returnCode))
        // A change of nothing has a code that only says so.
        if code == .noChangeInData { return nil }
        output.plainError(" Error with request: \(code.text)")
        for text in texts { output.plainError("  \(text)") }
        throw output.failure()
    }

    /// Prints a heading and the texts below it.
    mutating func tell(_ heading: String, _ texts: [String]) {
        output.line(" \(heading)...")
        for text in texts { output.line("  \(text)") }
    }
}
