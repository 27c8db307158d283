internal import Foundation
internal import SlurmController

/// The open files of a script: standard input, output and error.
final class JobFiles {
    let input: Int32
    let output: Int32
    let errors: Int32

    /// Opens the files that a job names; throws where one cannot be.
    init(_ launch: BatchLaunch) throws {
        let change = launch.appendsOutput ? O_APPEND : O_TRUNC
        input = try Self.open(launch.standardInput, O_RDONLY)
        output = try Self.open(launch.standardOutput, O_WRONLY | O_CREAT | change)
        let isShared = launch.standardError == launch.standardOutput
        errors = isShared ? dup(output) : try Self.open(launch.standardError, O_WRONLY | O_CREAT | change)
    }

    deinit {
        for descriptor in [input, output, errors] { close(descriptor) }
    }

    private static func open(_ path: String, _ flags: Int32) throws -> Int32 {
        let descriptor = Foundation.open(path, flags | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw SlurmTestingError("cannot open \(path): \(systemText(errno))") }
        return descriptor
    }
}
