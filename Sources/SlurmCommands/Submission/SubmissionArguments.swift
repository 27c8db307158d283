/// The arguments of a command that asks for a job, while they are read: `sbatch`, `salloc`, `srun`.
protocol SubmissionArguments {
    /// What they come to.
    associatedtype Wanted

    /// The invocation that they are from.
    var invocation: Invocation { get }
    /// What was printed so far.
    var output: CommandOutput { get set }
    /// The options so far.
    var reader: JobOptionReader { get set }
    /// The exit status after an error.
    var errorStatus: Int32 { get }
    /// The environment of this process, to which the options add.
    var process: ProcessEnvironment { get set }

    /// Has read nothing yet.
    init(_ invocation: Invocation, _ output: CommandOutput)

    /// Reads all of them.
    mutating func read() throws(CommandFailure) -> CommandLineReading<Wanted>
}

extension SubmissionArguments {
    /// Reads them; messages go to `output`.
    static func read(
        _ invocation: Invocation,
        _ output: inout CommandOutput
    ) throws(CommandFailure) -> CommandLineReading<Wanted> {
        var arguments = Self(invocation, output)
        let result = try arguments.read()
        output = arguments.output
        return result
    }

    /// Ends the command if an option has a problem.
    func check(_ problem: JobOptionProblem?) throws(CommandFailure) {
        guard let problem else { return }
        var output = output
        for line in problem.plainLines { output.plainError(line) }
        for message in problem.messages { output.error(message) }
        throw output.failure(status: problem.status)
    }

    /// The failure of a command that ends with a message.
    func failure(_ message: String, status: Int32? = nil) -> CommandFailure {
        output.failure(message, status: status ?? errorStatus)
    }

    /// The exit status after an error, which an environment variable may change.
    static func status(_ name: String, _ environment: ProcessEnvironment, _ output: inout CommandOutput) -> Int32? {
        guard let text = environment[name] else { return nil }
        let number = LeadingNumber(text).value
        guard number != 0 else {
            output.error("\(name) has zero value")
            return nil
        }
        return Int32(truncatingIfNeeded: number & 0xff)
    }
}
