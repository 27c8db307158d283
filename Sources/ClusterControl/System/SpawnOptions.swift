#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What becomes of the descriptors of a program that is started.
struct SpawnActions: ~Copyable {
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

    /// Gives the program these descriptors, numbered from 0.
    mutating func prepare(_ descriptors: [Int32]) throws(ClusterControlError) {
        // A descriptor that is among the targets is moved out of their way first, to a number that none of them has.
        var sources = descriptors
        let firstFree = max(Int32(clamping: descriptors.count), (descriptors.max() ?? 0) + 1)
        for (target, source) in descriptors.enumerated()
        where source < Int32(descriptors.count) && Int(source) != target {
            let free = firstFree + Int32(clamping: target)
            posix_spawn_file_actions_adddup2(&value, source, free)
            sources[target] = free
        }
        for (target, source) in sources.enumerated() {
            let result = posix_spawn_file_actions_adddup2(&value, source, Int32(target))
            guard result == 0 else {
                throw ClusterControlError(.system, "cannot hand on a descriptor: \(systemErrorText(result))")
            }
        }
        for source in sources where source >= firstFree {
            posix_spawn_file_actions_addclose(&value, source)
        }
    }
}

/// Session and signals of a program that is started: no signal blocked, the usual ones with their usual effect.
struct SpawnAttributes: ~Copyable {
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
