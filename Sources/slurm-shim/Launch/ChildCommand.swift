import SlurmCommands

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program that this command runs beside it and waits for.
enum ChildCommand {
    /// Runs a program to its end; gives its wait status, or -1 where it could not be started.
    static func run(_ words: [String], environment: ProcessEnvironment) -> Int32 {
        guard let child = start(words, environment: environment) else { return -1 }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        return status
    }

    /// Starts a program, found as a shell finds it, which ignores and blocks no signal.
    ///
    /// - Parameters:
    ///   - words: The program and its arguments.
    ///   - environment: Its environment.
    ///   - ownGroup: Whether it gets a process group of its own.
    /// - Returns: Its number; nil (and the reason in `errno`) where it cannot be started.
    static func start(_ words: [String], environment: ProcessEnvironment, ownGroup: Bool = false) -> pid_t? {
        guard let program = words.first else { return nil }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        let flags =
            Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK) | (ownGroup ? Int32(POSIX_SPAWN_SETPGROUP) : 0)
        posix_spawnattr_setflags(&attributes, Int16(flags))
        posix_spawnattr_setpgroup(&attributes, 0)
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        var entries: [UnsafeMutablePointer<CChar>?] =
            environment.entries.map { entry in
                (entry + [0]).withUnsafeBufferPointer { buffer in
                    buffer.withMemoryRebound(to: CChar.self) { $0.baseAddress.flatMap { strdup($0) } }
                }
            } + [nil]
        defer { for pointer in arguments + entries { free(pointer) } }
        var child: pid_t = 0
        let code = posix_spawnp(&child, program, nil, &attributes, &arguments, &entries)
        guard code == 0 else {
            errno = code
            return nil
        }
        return child
    }
}
