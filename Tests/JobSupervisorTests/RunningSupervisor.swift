import Glibc
import JobSupervisor

/// A supervisor that a test started and reads the reports of.
final class RunningSupervisor {
    /// The run.
    let run: RunDirectory
    private let pid: Int32
    private let reports: Int32
    private var buffer: [UInt8] = []

    /// Starts one by its command line, which a test can wait for; those of the daemon are nobody's children.
    init(_ run: RunDirectory) throws {
        self.run = run
        let pipe = try Pipe()
        defer { close(pipe.writing) }
        reports = pipe.reading
        pid = try SpawnedProgram.start(
            SupervisorFixture.executable,
            arguments: ["slurmstepd", run.path, "\(SpawnedProgram.passedDescriptor)"],
            passing: [pipe.writing],
            inOwnSession: true
        )
    }

    /// Listens no longer, as a daemon that was killed.
    func stopListening() {
        close(reports)
    }

    /// Waits for its end; gives how it ended, as waitpid(2) tells it.
    func waitForEnd() throws -> Int32 {
        var status: Int32 = 0
        guard waitpid(pid, &status, 0) == pid else { throw SystemError("wait for the supervisor") }
        return status
    }

    /// The next report; nil at the end of the supervisor, which is reaped then.
    func nextReport() throws -> RunReport? {
        while true {
            if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                defer { buffer.removeSubrange(...end) }
                return RunReport(line: buffer[...end])
            }
            var chunk = [UInt8](repeating: 0, count: 4096)
            let count = read(reports, &chunk, chunk.count)
            guard count >= 0 else { throw SystemError("read") }
            if count == 0 {
                _ = try waitForEnd()
                stopListening()
                return nil
            }
            buffer += chunk[..<count]
        }
    }

    /// All reports that are still to come.
    func reportsToEnd() throws -> [RunReport] {
        var reports: [RunReport] = []
        while let report = try nextReport() { reports.append(report) }
        return reports
    }

    /// The supervisor and the script, once it runs.
    func identities() throws -> (supervisor: ProcessIdentity, script: ProcessIdentity) {
        guard case .started(let script)? = try nextReport(),
            let supervisor = try run.launch.reports().supervisor
        else { throw SystemError("start the script", number: ECHILD) }
        return (supervisor, script)
    }
}
