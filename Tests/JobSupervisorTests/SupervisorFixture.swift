import Foundation
import Glibc
import JobSupervisor

/// A directory of its own for one test, with supervisors that run in it; goes with the last reference to it.
final class SupervisorFixture: Sendable {
    /// The directory, which every user may enter and write to.
    let directory: String

    /// Makes the directory.
    init() throws {
        var template = Array("/tmp/supervisor-XXXXXX".utf8CString)
        guard let path = mkdtemp(&template) else { throw SystemError("mkdtemp") }
        directory = String(cString: path)
        guard chmod(directory, 0o777) == 0, mkdir("\(directory)/runs", 0o711) == 0 else {
            throw SystemError("prepare \(directory)")
        }
    }

    deinit {
        // Best effort: a leftover below /tmp hurts no other test.
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// The program under test, which the build puts beside the tests.
    static let executable: String = {
        var path = [CChar](repeating: 0, count: 4096)
        let length = max(0, readlink("/proc/self/exe", &path, path.count - 1))
        let own = String(decoding: path[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            + "/slurm-shim"
    }()

    /// A record of a run whose output goes to the file `output`.
    func record(_ script: String, jobID: UInt32 = 7) -> LaunchRecord {
        LaunchRecord(
            jobID: jobID,
            userID: getuid(),
            groupID: getgid(),
            nodeName: "cpu-0",
            workDirectory: directory,
            standardOutput: path("output"),
            standardError: path("output"),
            script: Array("#!/bin/bash\n\(script)\n".utf8),
            environment: [Array("PATH=/usr/bin:/bin".utf8)],
            openFileLimit: 1024
        )
    }

    /// The path of a file in the directory.
    func path(_ name: String) -> String {
        "\(directory)/\(name)"
    }

    /// What a file of the directory has; empty where there is none.
    func content(_ name: String) throws -> String {
        let bytes = try ByteFile(path(name)).readIfPresent(limitBytes: 1 << 20) ?? []
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Makes a named pipe, at which a test and a script wait for each other.
    func makeGate(_ name: String) throws {
        guard mkfifo(path(name), 0o666) == 0 else { throw SystemError("mkfifo") }
        guard chmod(path(name), 0o666) == 0 else { throw SystemError("chmod") }
    }

    /// Waits until a script writes to the named pipe, and gives what it writes.
    func passGate(_ name: String) throws -> String {
        try content(name)
    }

    /// The directory of a run, with its record in place.
    func prepare(_ record: LaunchRecord) throws -> RunDirectory {
        let run = RunDirectory(in: path("runs"), jobID: record.jobID, restartCount: record.restartCount)
        guard mkdir(run.parent, 0o711) == 0 || errno == EEXIST, mkdir(run.path, 0o711) == 0 else {
            throw SystemError("mkdir")
        }
        try run.launch.create(record)
        return run
    }

    /// Starts a supervisor.
    func start(_ record: LaunchRecord) throws -> RunningSupervisor {
        try RunningSupervisor(try prepare(record))
    }

    /// Runs a job to its end and gives what the supervisor reported.
    func run(_ record: LaunchRecord) throws -> [RunReport] {
        try start(record).reportsToEnd()
    }
}
