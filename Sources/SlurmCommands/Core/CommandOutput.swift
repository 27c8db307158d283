import SlurmModel
package import SlurmWire

/// Collects what a command prints, and gives its messages the form of Slurm's log.
package struct CommandOutput {
    /// The name before each message.
    package let name: String
    /// What was printed so far.
    package var stdout: [UInt8] = []
    /// The messages so far.
    package var stderr: [UInt8] = []

    /// Starts with nothing printed.
    package init(name: String) {
        self.name = name
    }

    /// Prints text as it is.
    package mutating func write(_ text: String) {
        stdout.append(contentsOf: text.utf8)
    }

    /// Prints text and ends the line.
    package mutating func line(_ text: String = "") {
        write(text)
        stdout.append(UInt8(ascii: "\n"))
    }

    /// Prints text to standard error and ends the line.
    package mutating func plainError(_ text: String) {
        stderr.append(contentsOf: text.utf8)
        stderr.append(UInt8(ascii: "\n"))
    }

    /// A message of the kind `squeue: error: …`.
    package mutating func error(_ text: String) {
        plainError("\(name): error: \(text)")
    }

    /// A message of the kind `squeue: …`.
    package mutating func info(_ text: String) {
        plainError("\(name): \(text)")
    }

    /// What Slurm's `slurm_perror` prints: a text and the code's text.
    package mutating func failed(_ what: String, _ error: ControllerError) {
        explain(error)
        plainError("\(what): \(error.code.text)")
    }

    /// Tells what came with the code of a failure: the controller's own words, or more about a failure to communicate.
    package mutating func explain(_ error: ControllerError) {
        for line in (error.message ?? "").split(separator: "\n") { self.error(String(line)) }
    }

    /// Passes on what the cluster's administrators tell the user, line by line.
    package mutating func tell(_ message: String?, isQuiet: Bool) {
        guard let message, !isQuiet else { return }
        for line in message.split(separator: "\n") { info(String(line)) }
    }

    /// The outcome of what was printed so far.
    package func outcome(status: Int32 = 0, followUp: FollowUp? = nil) -> CommandOutcome {
        CommandOutcome(stdout: stdout, stderr: stderr, status: status, followUp: followUp)
    }

    /// The failure of a command that ends here, having printed no further message.
    package func failure(status: Int32 = 1) -> CommandFailure {
        CommandFailure(outcome(status: status))
    }

    /// The failure of a command that ends with a message of the kind `squeue: error: …`.
    package func failure(_ message: String, status: Int32 = 1) -> CommandFailure {
        var copy = self
        copy.error(message)
        return copy.failure(status: status)
    }

    /// The failure of a command that ends with a message of the kind `squeue: fatal: …`.
    package func fatal(_ message: String) -> CommandFailure {
        var copy = self
        copy.plainError("\(name): fatal: \(message)")
        return copy.failure(status: 1)
    }
}
