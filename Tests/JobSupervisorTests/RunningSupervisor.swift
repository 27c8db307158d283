import Glibc
import JobSupervisor

/// A supervisor that a test started and reads the reports of.
final class RunningSupervisor {
    /// The run.
    let run: RunDirectory
    private let process: SupervisorProcess
    private var buffer: [UInt8] = []

    /// Starts one.
    init(_ run: RunDirectory) throws {
        self.run = run
        process = try SupervisorProcess.start(executable: SupervisorFixture.executable, directory: run)
    }

    /// The next report; nil at the end of the supervisor, which is reaped then.
    func nextReport() throws -> RunReport? {
        while true {
            if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                defer { buffer.removeSubrange(...end) }
                return RunReport(line: buffer[...end])
            }
            var chunk = [UInt8](repeating: 0, count: 4096)
            let count = read(process.reports, &chunk, chunk.count)
            guard count >= 0 else { throw SystemError("read") }
            if count == 0 {
                var status: Int32 = 0
                waitpid(process.pid, &status, 0)
                close(process.reports)
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
