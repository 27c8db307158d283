import CLinux
import Glibc

/// A supervisor that this process started.
package struct SupervisorProcess: Sendable, Hashable {
    /// Its process id; it is a child of this process, which has to reap it.
    package var pid: Int32
    /// The end of its pipe to read `RunReport` lines from, until the supervisor ends; the caller closes it.
    package var reports: Int32

    /// Starts a supervisor in a session of its own, so that it outlives this process and gets none of its signals.
    ///
    /// `executable` is the program with `JobSupervisor.main`; it is called `slurmstepd`, whatever the file's name.
    /// `directory` has an absolute path, and the launch record is in place. Standard output and error are this process's
    /// standard error. Throws where the program cannot be executed.
    package static func start(executable: String, directory: RunDirectory) throws(SystemError) -> SupervisorProcess {
        let pipe = try Pipe()
        defer { close(pipe.writing) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, pipe.writing, listenerDescriptor)
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The daemon blocks signals that it waits for otherwise; the supervisor starts with none blocked.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let flags = clinux_spawn_setsid | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
        posix_spawnattr_setflags(&attributes, flags)
        let arguments = CStringVector(
            ["slurmstepd", directory.path, "\(listenerDescriptor)"].map { Array($0.utf8) }
        )
        let environment = CStringVector([])
        var pid: pid_t = 0
        let failure = posix_spawn(&pid, executable, &actions, &attributes, arguments.pointers, environment.pointers)
        guard failure == 0 else {
            close(pipe.reading)
            throw SystemError("start \(executable)", number: failure)
        }
        return SupervisorProcess(pid: pid, reports: pipe.reading)
    }

    private static let listenerDescriptor: Int32 = 3
}
