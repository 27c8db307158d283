extension Command {
    /// Reads the command line; the command looks at its `failure` after the options before it.
    static func parsed(_ invocation: Invocation) -> OptionParser {
        OptionParser(
            invocation.arguments,
            table: options,
            isPosix: invocation.environment["POSIXLY_CORRECT"] != nil
        )
    }

    /// Ends the command if its command line was refused, with what the C library and Slurm print then.
    ///
    /// - Parameters:
    ///   - parser: The command line.
    ///   - invocation: The invocation that it is from.
    ///   - output: What was printed so far.
    ///   - hint: The line after the C library's message.
    ///   - status: The exit status.
    /// - Throws: The end of the command.
    static func check(
        _ parser: OptionParser,
        _ invocation: Invocation,
        _ output: CommandOutput,
        hint: String? = "Try \"\(name) --help\" for more information",
        status: Int32 = 1
    ) throws(CommandFailure) {
        guard let failure = parser.failure else { return }
        var output = output
        if failure.refusedOption != nil {
            output.error(failure.message)
        } else {
            output.plainError("\(invocation.program): \(failure.message)")
            if let hint { output.plainError(hint) }
        }
        throw output.failure(status: status)
    }
}
