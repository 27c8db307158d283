import CLinux
import Glibc

/// Starts programs from a process that may have threads.
package enum SpawnedProgram {
    /// Starts a program and gives its process id; it is a child of this process, which has to reap it.
    ///
    /// The program has `/dev/null` as standard input, this process's standard error as standard output and error, none
    /// of its other descriptors but those passed (as descriptor 3 and following), no signal blocked and the default
    /// action for each.
    /// With `inOwnSession` it gets none of the signals of this process's terminal. Throws where the program cannot be
    /// executed.
    package static func start(
        _ executable: String,
        arguments: [String],
        environment: [String] = [],
        passing descriptors: [Int32] = [],
        inOwnSession: Bool
    ) throws(SystemError) -> Int32 {
        // First out of the way, so that putting one into its place does not overwrite another.
        let end = passedDescriptor + Int32(clamping: descriptors.count)
        var copies: [Int32] = []
        defer { for copy in copies { close(copy) } }
        for descriptor in descriptors {
            let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, end)
            guard copy >= 0 else { throw SystemError("pass descriptors to \(executable)") }
            copies.append(copy)
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (offset, copy) in copies.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, copy, passedDescriptor + Int32(clamping: offset))
        }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO)
        // Not everything in this process is marked to be closed: connections that NIO accepts are not.
        posix_spawn_file_actions_addclosefrom_np(&actions, end)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let session = inOwnSession ? clinux_spawn_setsid : 0
        let flags = session | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
        posix_spawnattr_setflags(&attributes, flags)
        let argumentVector = CStringVector(arguments.map { Array($0.utf8) })
        let environmentVector = CStringVector(environment.map { Array($0.utf8) })
        var pid: pid_t = 0
        let failure = posix_spawn(
            &pid,
            executable,
            &actions,
            &attributes,
            argumentVector.pointers,
            environmentVector.pointers
        )
        guard failure == 0 else { throw SystemError("start \(executable)", number: failure) }
        return pid
    }

    /// The number that the first passed descriptor has in the program.
    package static let passedDescriptor: Int32 = 3
}
