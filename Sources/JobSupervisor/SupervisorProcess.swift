import Glibc

/// A supervisor that this process started itself, and not through a `SupervisorServerProcess`.
package struct SupervisorProcess: Sendable, Hashable {
    /// Its process id; it is a child of this process, which has to reap it.
    package var pid: Int32
    /// The end of its pipe to read `RunReport` lines from, until the supervisor ends; the caller closes it.
    package var reports: Int32

    /// Starts a supervisor in a session of its own, so that it outlives this process and gets none of its signals.
    ///
    /// `executable` is the program with `JobSupervisor.main`; it is called `slurmstepd`, whatever the file's name.
    /// `directory` has an absolute path, and the launch record is in place. Throws where the program cannot be executed.
    package static func start(executable: String, directory: RunDirectory) throws(SystemError) -> SupervisorProcess {
        let pipe = try Pipe()
        defer { close(pipe.writing) }
        do {
            let pid = try SpawnedProgram.start(
                executable,
                arguments: ["slurmstepd", directory.path, "\(SpawnedProgram.passedDescriptor)"],
                passing: [pipe.writing],
                inOwnSession: true
            )
            return SupervisorProcess(pid: pid, reports: pipe.reading)
        } catch {
            close(pipe.reading)
            throw error
        }
    }
}
