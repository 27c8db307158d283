import Foundation

/// What a program printed and how it ended.
struct CommandResult: Sendable, CustomStringConvertible {
    /// The command line, as one would type it.
    var line: String
    /// The exit status; 128 and the signal for a program that a signal ended.
    var status: Int32
    /// Standard output.
    var output: String
    /// Standard error.
    var errors: String

    var description: String {
        "$ \(line)\nstatus \(status)\n\(output)\(errors.isEmpty ? "" : "stderr:\n\(errors)")"
    }

    /// The output without blanks and line ends around it.
    var trimmed: String {
        output.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

/// Runs programs.
enum Program {
    /// Runs a program to its end.
    ///
    /// Output goes through files, so that its size does not matter.
    static func run(
        _ path: String,
        _ arguments: [String] = [],
        environment: [String: String] = [:],
        input: String = "",
        directory: URL? = nil
    ) throws -> CommandResult {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "program-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let files = ["in", "out", "err"].map { scratch.appending(path: $0) }
        try input.write(to: files[0], atomically: false, encoding: .utf8)
        for file in files.dropFirst() { try Data().write(to: file) }

        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = environment
        if let directory { process.currentDirectoryURL = directory }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try withoutBlockedSignals { try process.run() }
        process.waitUntilExit()
        let status = process.terminationStatus
        return CommandResult(
            line: ([path] + arguments).joined(separator: " "),
            status: process.terminationReason == .uncaughtSignal ? 128 + status : status,
            output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
        )
    }

    /// Runs `body` with no signal blocked: programs inherit that, and threads of a pool have all of them blocked.
    private static func withoutBlockedSignals(_ body: () throws -> Void) rethrows {
        var (none, before) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        try body()
    }
}
