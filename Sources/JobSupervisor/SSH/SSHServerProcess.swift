import Glibc

/// An SSH server that this process started.
package struct SSHServerProcess: Sendable, Hashable {
    /// Its process; it is a child of this process, which has to reap it.
    package var identity: ProcessIdentity
    /// The end of a pipe by which the server knows that this process lives; closing it ends the server.
    package var life: Int32

    /// Starts a server in a session of its own.
    ///
    /// `executable` is the program with `SSHServer.main`, `words` what it is told: sshd, its configuration, its log and
    /// the machine's name. `listener` stays open here. Throws where the program cannot be executed.
    package static func start(
        executable: String,
        words: [String],
        listener: Int32
    ) throws(SystemError) -> SSHServerProcess {
        let pipe = try Pipe()
        defer { close(pipe.reading) }
        do throws(SystemError) {
            let pid = try SpawnedProgram.start(
                executable,
                arguments: [SSHServer.name] + words,
                passing: [listener, pipe.reading],
                inOwnSession: true
            )
            guard let entry = ProcessEntry(pid: pid) else {
                throw SystemError("look up process \(pid)", number: ESRCH)
            }
            return SSHServerProcess(identity: entry.identity, life: pipe.writing)
        } catch {
            close(pipe.writing)
            throw error
        }
    }
}
