import SlurmCommands

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The messages of a command that runs for long, printed as they come.
struct LaunchLog {
    /// The command's name.
    let name: String
    /// How many more (or, negative, fewer) messages are wanted.
    var verbosity: Int
    /// Whether the terminal is in raw mode, where a line's end does not begin the next.
    var isRaw = false

    /// A message of the kind `srun: error: …`.
    func error(_ text: String) {
        if verbosity >= -1 { line("error: \(text)") }
    }

    /// A message of the kind `srun: …`.
    func info(_ text: String) {
        if verbosity >= 0 { line(text) }
    }

    /// A message for those who want more of them.
    func verbose(_ text: String) {
        if verbosity >= 1 { line(text) }
    }

    /// A message of the kind `srun: fatal: …`.
    func fatal(_ text: String) {
        line("fatal: \(text)")
    }

    private func line(_ text: String) {
        ProcessOutput.write(Array("\(name): \(text)\(isRaw ? "\r\n" : "\n")".utf8), to: STDERR_FILENO)
    }
}
