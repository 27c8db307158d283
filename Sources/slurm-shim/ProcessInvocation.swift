import SlurmClient
import SlurmCommands
import SlurmModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Describes this process to a command.
enum ProcessInvocation {
    /// The resource limits that Slurm passes on to jobs, in its order, with the system's number for each.
    ///
    /// The numbers are part of the system's binary interface; the C library's names for them have different types
    /// everywhere.
    private static var limitNumbers: [(name: String, number: Int32)] {
        #if canImport(Darwin)
            [
                ("CPU", 0), ("FSIZE", 1), ("DATA", 2), ("STACK", 3), ("CORE", 4), ("RSS", 5), ("NPROC", 7),
                ("NOFILE", 8),
                ("MEMLOCK", 6), ("AS", 5),
            ]
        #else
            [
                ("CPU", 0), ("FSIZE", 1), ("DATA", 2), ("STACK", 3), ("CORE", 4), ("RSS", 5), ("NPROC", 6),
                ("NOFILE", 7),
                ("MEMLOCK", 8), ("AS", 9),
            ]
        #endif
    }

    /// The invocation that this process is.
    static func make(program: String, arguments: [String]) -> Invocation {
        var invocation = Invocation(program: program, arguments: arguments)
        invocation.environment = ProcessEnvironment(entries: environmentEntries)
        invocation.workingDirectory = workingDirectory(invocation.environment)
        invocation.standardInput = { FileContents.read(STDIN_FILENO) ?? [] }
        invocation.standardInputLine = { FileContents.readLine(STDIN_FILENO) }
        invocation.inputIsTerminal = isatty(STDIN_FILENO) == 1
        invocation.files = SystemFiles()
        invocation.terminalWidth = terminalWidth
        invocation.process = attributes
        invocation.users = UserTable { knownUsers }
        invocation.hostName = hostName
        invocation.now = Int64(time(nil))
        invocation.timeZone = timeZone
        return invocation
    }

    /// The users and groups of this machine, read when a command first asks for them.
    private static let knownUsers = UserTable.Entries(
        passwd: FileContents.read("/etc/passwd") ?? [],
        group: FileContents.read("/etc/group") ?? []
    )

    private static var environmentEntries: [[UInt8]] {
        var entries: [[UInt8]] = []
        var next = environ
        while let entry = next.pointee {
            entries.append(Array(UnsafeRawBufferPointer(start: entry, count: strlen(entry))))
            next += 1
        }
        return entries
    }

    private static func workingDirectory(_ environment: ProcessEnvironment) -> String {
        guard let path = getcwd(nil, 0) else { return environment["PWD"] ?? "/" }
        defer { free(path) }
        return String(cString: path)
    }

    private static var terminalWidth: Int {
        var size = winsize()
        return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 80
    }

    private static var attributes: ProcessAttributes {
        var attributes = ProcessAttributes(userID: geteuid(), groupID: getegid())
        attributes.sessionID = UInt32(bitPattern: getsid(0))
        let mask = umask(0)
        umask(mask)
        attributes.umask = UInt32(mask)
        attributes.schedulingPriority = getpriority(thisProcess, 0)
        for (name, number) in limitNumbers {
            var limit = rlimit()
            guard getrlimit(ResourceKind(number), &limit) == 0 else { continue }
            let isUnlimited = limit.rlim_cur == rlim_t.max || limit.rlim_cur == rlim_t(Int64.max)
            attributes.resourceLimits.append(
                .init(name: name, value: isUnlimited ? UInt64.max : UInt64(limit.rlim_cur))
            )
        }
        return attributes
    }

    /// `PRIO_PROCESS`.
    private static let thisProcess: Int32 = 0

    #if canImport(Glibc)
        private typealias ResourceKind = __rlimit_resource_t
    #else
        private typealias ResourceKind = Int32
    #endif

    private static var hostName: String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "localhost" }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static var timeZone: TimeZoneRules {
        TimeZoneRules(
            offsetSeconds: { Int64(localTime($0).tm_gmtoff) },
            abbreviation: { localTime($0).tm_zone.map { String(cString: $0) } ?? "" }
        )
    }

    /// Reads the time zone, once; many commands print no time.
    private static let zoneIsRead: Void = tzset()

    private static func localTime(_ instant: Int64) -> tm {
        _ = zoneIsRead
        var (seconds, local) = (time_t(instant), tm())
        localtime_r(&seconds, &local)
        return local
    }
}
