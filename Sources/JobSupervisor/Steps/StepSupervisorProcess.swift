import Glibc

/// A supervisor of a step that this process started.
package struct StepSupervisorProcess: Sendable, Hashable {
    /// Its process id; it is a child of this process, which has to reap it.
    package var pid: Int32
    /// The end of its pipe to read `StepReport` lines from, until the supervisor ends; the caller closes it.
    package var reports: Int32

    /// The number that the first of the streams' descriptors has in the supervisor.
    package static let firstStream: Int32 = 5

    /// Starts a supervisor.
    ///
    /// `executable` is the program with `JobSupervisor.main`. `streams` become the descriptors from `firstStream` on;
    /// they stay open here. The record goes through a file in `directory` that has no name any more when this returns.
    package static func start(
        executable: String,
        directory: String,
        record: StepRecord,
        streams: [Int32]
    ) throws(SystemError) -> StepSupervisorProcess {
        let pipe = try Pipe()
        defer { close(pipe.writing) }
        do throws(SystemError) {
            let file = ByteFile("\(directory)/step-\(record.jobID)-\(record.stepID)-\(record.nodeName)-\(pipe.writing)")
            try file.create(record.encoded(), mode: 0o600)
            let descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
            unlink(file.path)
            guard descriptor >= 0 else { throw SystemError("open \(file.path)") }
            defer { close(descriptor) }
            let pid = try SpawnedProgram.start(
                executable,
                arguments: ["slurmstepd", StepSupervisor.argument],
                passing: [pipe.writing, descriptor] + streams,
                inOwnSession: true
            )
            return StepSupervisorProcess(pid: pid, reports: pipe.reading)
        } catch {
            close(pipe.reading)
            throw error
        }
    }
}
