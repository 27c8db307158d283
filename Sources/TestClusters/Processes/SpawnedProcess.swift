#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Starts processes and waits for them.
enum SpawnedProcess {
    /// Starts a program with these descriptors as 0, 1, 2, … and no others; gives its process number.
    ///
    /// With `inOwnSession` it leads a session and a process group of its own. It has no signal blocked.
    static func start(
        _ executable: String,
        arguments: [String],
        environment: [String],
        descriptors: [Int32],
        inOwnSession: Bool
    ) throws -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
            let session: Int32 = 0x0400
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
            let session: Int32 = 0x80
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // Above all of them first, so that putting one into its place does not overwrite another.
        let end = max(Int32(clamping: descriptors.count), (descriptors.max() ?? 0) + 1)
        for (place, descriptor) in descriptors.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, descriptor, end + Int32(clamping: place))
        }
        for place in 0..<Int32(clamping: descriptors.count) {
            posix_spawn_file_actions_adddup2(&actions, end + place, place)
            posix_spawn_file_actions_addclose(&actions, end + place)
        }
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGCHLD, SIGQUIT] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF) | (inOwnSession ? session : 0)
        posix_spawnattr_setflags(&attributes, Int16(flags))
        var process: pid_t = 0
        let words = ([executable] + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup($0) } + [nil]
        defer { for text in words + variables { free(text) } }
        let failure = posix_spawn(&process, executable, &actions, &attributes, words, variables)
        guard failure == 0 else { throw SlurmTestingError("cannot start \(executable): \(systemText(failure))") }
        return process
    }

    /// Waits until a child has ended, and leaves its status to be asked for.
    static func awaitEnd(of process: pid_t) {
        var information = siginfo_t()
        while waitid(P_PID, id_t(process), &information, WEXITED | WNOWAIT) != 0 && errno == EINTR {}
    }

    /// The status of a child that has ended, as a shell gives it: 128 and the number for one that a signal ended.
    static func status(of process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 && errno == EINTR {}
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }
}
