#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program to be started.
struct ChildProcess {
    /// The program's file, from the root.
    var program: String
    /// The arguments, the program's name first.
    var arguments: [String]
    /// The whole environment.
    var environment: [String: String]
    /// The descriptors that become its descriptors 0, 1, 2, …; it gets no others.
    var descriptors: [Int32] = [0, 1, 2]
    /// Whether it leads a session of its own, so that no terminal and no shell ends it.
    var hasOwnSession = false

    /// How a program ended.
    enum Ending: Hashable, Sendable {
        /// It ended itself with this status.
        case exited(Int32)
        /// This signal ended it.
        case signaled(Int32)

        /// The status that a shell gives: 128 and the signal's number for one that a signal ended.
        var shellStatus: Int32 {
            switch self {
            case .exited(let status): status
            case .signaled(let signal): 128 + signal
            }
        }
    }

    /// Starts the program and gives its process number.
    func start() throws(ClusterControlError) -> pid_t {
        var actions = SpawnActions()
        try actions.prepare(descriptors)
        var attributes = SpawnAttributes(hasOwnSession: hasOwnSession)
        var process: pid_t = 0
        let names = CStringArray(arguments)
        let variables = CStringArray(environment.map { "\($0.key)=\($0.value)" })
        let result = posix_spawn(
            &process,
            program,
            &actions.value,
            &attributes.value,
            names.pointers,
            variables.pointers
        )
        guard result == 0 else {
            throw ClusterControlError(.unavailable, "cannot start \(program): \(systemErrorText(result))")
        }
        return process
    }

    /// Waits for the end of a process that this one started.
    static func wait(for process: pid_t) throws(ClusterControlError) -> Ending {
        var status: Int32 = 0
        try retrying("cannot wait for process \(process)") { waitpid(process, &status, 0) }
        return ending(status)
    }

    /// How a process that this one started has ended; nil while it runs.
    static func ending(of process: pid_t) -> Ending? {
        var status: Int32 = 0
        return waitpid(process, &status, WNOHANG) == process ? ending(status) : nil
    }

    private static func ending(_ status: Int32) -> Ending {
        let signal = status & 0x7f
        return signal == 0 ? .exited((status >> 8) & 0xff) : .signaled(signal)
    }
}

/// C strings that live as long as the value.
final class CStringArray {
    /// The strings' addresses, with nil at the end.
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ texts: [String]) {
        pointers = texts.map { strdup($0) } + [nil]
    }

    deinit {
        for pointer in pointers { free(pointer) }
    }
}

/// What becomes of the descriptors of a program that is started.
private struct SpawnActions: ~Copyable {
    #if canImport(Darwin)
        var value: posix_spawn_file_actions_t?
    #else
        var value = posix_spawn_file_actions_t()
    #endif

    init() {
        posix_spawn_file_actions_init(&value)
    }

    deinit {
        var value = value
        posix_spawn_file_actions_destroy(&value)
    }

    mutating func prepare(_ descriptors: [Int32]) throws(ClusterControlError) {
        // A descriptor that is among the targets is moved out of their way first.
        var sources = descriptors
        for (target, source) in descriptors.enumerated()
        where source < Int32(descriptors.count) && Int(source) != target {
            let free = Int32(descriptors.count + 64 + target)
            posix_spawn_file_actions_adddup2(&value, source, free)
            sources[target] = free
        }
        for (target, source) in sources.enumerated() {
            let result = posix_spawn_file_actions_adddup2(&value, source, Int32(target))
            guard result == 0 else {
                throw ClusterControlError(.system, "cannot hand on a descriptor: \(systemErrorText(result))")
            }
        }
        for source in sources where source >= Int32(descriptors.count + 64) {
            posix_spawn_file_actions_addclose(&value, source)
        }
    }
}

/// Session and signals of a program that is started: no signal blocked, the usual ones with their usual effect.
private struct SpawnAttributes: ~Copyable {
    #if canImport(Darwin)
        var value: posix_spawnattr_t?
    #else
        var value = posix_spawnattr_t()
    #endif

    init(hasOwnSession: Bool) {
        posix_spawnattr_init(&value)
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&value, &signals)
        for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGCHLD, SIGQUIT] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&value, &signals)
        #if canImport(Darwin)
            let session: Int32 = 0x0400
        #else
            let session: Int32 = 0x80
        #endif
        let flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF) | (hasOwnSession ? session : 0)
        posix_spawnattr_setflags(&value, Int16(flags))
    }

    deinit {
        var value = value
        posix_spawnattr_destroy(&value)
    }
}
