internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A program that was started; `finish` has to be called once.
///
/// Its streams are files without a name, so nothing has to be read while it runs, and what it leaves behind holds
/// nobody up.
final class RunningProgram: Sendable {
    private let command: String
    private let input: TemporaryFile
    private let output: TemporaryFile
    private let errors: TemporaryFile
    /// The process while it has not been waited for: until then its number belongs to nobody else.
    private let process: Mutex<pid_t?>

    /// Starts a program; throws where it cannot be.
    init(_ call: ProgramCall) throws {
        command = call.executable
        input = try TemporaryFile(Array(call.input.utf8))
        output = try TemporaryFile()
        errors = try TemporaryFile()
        var words = [call.executable] + call.arguments
        if let directory = call.workingDirectory {
            words = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", directory] + words
        }
        let process = try SpawnedProcess.start(
            words[0],
            arguments: Array(words.dropFirst()),
            environment: call.environment.map { "\($0.key)=\($0.value)" },
            descriptors: [input.descriptor, output.descriptor, errors.descriptor],
            inOwnSession: false
        )
        self.process = Mutex(process)
    }

    /// Asks the program to end.
    func terminate() {
        process.withLock { process in
            if let process { kill(process, SIGTERM) }
        }
    }

    /// Waits for the end, on this thread; gives what was printed.
    func finish() throws -> CommandResult {
        guard let process = process.withLock({ $0 }) else {
            throw SlurmTestingError("\(command) was waited for already")
        }
        SpawnedProcess.awaitEnd(of: process)
        let status = self.process.withLock { held in
            held = nil
            return SpawnedProcess.status(of: process)
        }
        return CommandResult(output: try output.text(), errors: try errors.text(), status: status)
    }
}
