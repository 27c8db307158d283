#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program to be started.
package struct ChildProcess {
    /// The program's file, from the root.
    package var program: String
    /// The arguments, the program's name first.
    package var arguments: [String]
    /// The whole environment.
    package var environment: [String: String]
    /// The descriptors that become its descriptors 0, 1, 2, …; it gets no others.
    package var descriptors: [Int32]
    /// Whether it leads a session of its own, so that no terminal and no shell ends it.
    package var hasOwnSession: Bool

    /// Describes a program.
    package init(
        program: String,
        arguments: [String],
        environment: [String: String],
        descriptors: [Int32] = [0, 1, 2],
        hasOwnSession: Bool = false
    ) {
        self.program = program
        self.arguments = arguments
        self.environment = environment
        self.descriptors = descriptors
        self.hasOwnSession = hasOwnSession
    }

    /// How a program ended.
    package enum Ending: Hashable, Sendable {
        /// It ended itself with this status.
        case exited(Int32)
        /// This signal ended it.
        case signaled(Int32)

        /// The status that a shell gives: 128 and the signal's number for one that a signal ended.
        package var shellStatus: Int32 {
            switch self {
            case .exited(let status): status
            case .signaled(let signal): 128 + signal
            }
        }
    }

    /// Starts the program and gives its process number.
    package func start() throws(ClusterControlError) -> Int32 {
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
    package static func wait(for process: Int32) throws(ClusterControlError) -> Ending {
        var status: Int32 = 0
        try retrying("cannot wait for process \(process)") { waitpid(process, &status, 0) }
        return ending(status)
    }

    /// How a process that this one started has ended; nil while it runs.
    package static func ending(of process: Int32) -> Ending? {
        var status: Int32 = 0
        return waitpid(process, &status, WNOHANG) == process ? ending(status) : nil
    }

    private static func ending(_ status: Int32) -> Ending {
        let signal = status & 0x7f
        return signal == 0 ? .exited((status >> 8) & 0xff) : .signaled(signal)
    }
}
