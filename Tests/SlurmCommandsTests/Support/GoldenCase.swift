import Foundation
import SlurmCommands
import SlurmModel
import SlurmWire
import Testing

/// A recorded run of one of Debian's commands: what was asked for, what was sent and answered, and what it printed.
struct GoldenCase: Sendable, CustomTestStringConvertible {
    /// The command and the name of the case, for example `squeue/default`.
    let name: String
    /// The command line as a shell would read it.
    let commandLine: String
    /// What it wrote to standard output.
    let stdout: [UInt8]
    /// What it wrote to standard error.
    let stderr: [UInt8]
    /// Its exit status.
    let status: Int32
    /// The time of the run, in seconds since the Unix epoch.
    let now: Int64
    /// The bodies of the messages, in their order.
    let messages: [(name: String, body: [UInt8])]

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden")

    /// The recorded runs of a command.
    static func all(_ command: String) -> [GoldenCase] {
        do {
            let folder = root.appending(path: command)
            return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
                try GoldenCase("\(command)/\($0)", folder.appending(path: $0))
            }
        } catch {
            preconditionFailure("the recorded runs of \(command) cannot be read: \(error)")
        }
    }

    private init(_ name: String, _ folder: URL) throws {
        func text(_ file: String) throws -> String {
            try String(contentsOf: folder.appending(path: file), encoding: .utf8)
                .trimmingCharacters(in: .whitespacesAndNewlines)
        }
        self.name = name
        commandLine = try text("command")
        stdout = Array(try Data(contentsOf: folder.appending(path: "stdout")))
        stderr = Array(try Data(contentsOf: folder.appending(path: "stderr")))
        status = Int32(try text("status")) ?? -1
        now = Int64(try text("now")) ?? -1
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".bin") }
        messages = try files.compactMap { file -> (number: Int, name: String, body: [UInt8])? in
            let parts = file.dropLast(4).split(separator: "-", maxSplits: 1)
            guard parts.count == 2, let number = Int(parts[0]) else { return nil }
            return (number, String(parts[1]), Array(try Data(contentsOf: folder.appending(path: file))))
        }
        .sorted { $0.number < $1.number }.map { ($0.name, $0.body) }
    }

    /// The case in a test's name.
    var testDescription: String {
        name
    }
}
