internal import Foundation
internal import Synchronization

/// A program that is run to its end, as a process of this machine.
package struct ProgramCall: Sendable {
    /// The program's file.
    package var executable: String
    /// The arguments after the program's name.
    package var arguments: [String]
    /// The whole environment.
    package var environment: [String: String]
    /// The working directory; nil for this process's own.
    package var workingDirectory: String?
    /// What standard input holds.
    package var input: String

    /// Describes a program.
    package init(
        executable: String,
        arguments: [String],
        environment: [String: String],
        workingDirectory: String? = nil,
        input: String = ""
    ) {
        self.executable = executable
        self.arguments = arguments
        self.environment = environment
        self.workingDirectory = workingDirectory
        self.input = input
    }

    /// Runs it without holding up other tasks; a task that is cancelled ends the program.
    package func run() async throws -> CommandResult {
        let running = Mutex<RunningProgram?>(nil)
        return try await withTaskCancellationHandler {
            let program = try RunningProgram(self)
            running.withLock { $0 = program }
            // The task may have been cancelled before there was something to end.
            if Task.isCancelled { program.terminate() }
            return try await withCheckedThrowingContinuation { continuation in
                Thread.detachNewThread {
                    continuation.resume(with: Result { try program.finish() })
                }
            }
        } onCancel: {
            running.withLock { $0 }?.terminate()
        }
    }

    /// Runs it and waits for its end on this thread.
    func runBlocking() throws -> CommandResult {
        try RunningProgram(self).finish()
    }
}
