#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a program that ran to its end has said.
struct ProgramAnswer: Hashable, Sendable {
    /// Its status as a shell gives it.
    var status: Int32
    /// What it printed, both outputs together, as one line.
    var text: String

    /// Runs a program that prints little; throws where it cannot be started.
    static func of(
        _ program: String,
        _ words: [String],
        _ environment: [String: String]
    ) throws(ClusterControlError) -> ProgramAnswer {
        let nothing = try OpenFile("/dev/null", O_RDONLY)
        var ends: [Int32] = [-1, -1]
        try retrying("cannot make a pipe") { pipe(&ends) }
        let reader = OpenFile(owning: ends[0])
        let process: Int32
        do {
            let writer = OpenFile(owning: ends[1])
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            process = try ChildProcess(
                program: program,
                arguments: words,
                environment: environment,
                descriptors: [nothing.descriptor, writer.descriptor, writer.descriptor]
            ).start()
        }
        let printed = String(decoding: try reader.read(), as: UTF8.self)
        let status = try ChildProcess.wait(for: process).shellStatus
        let lines = printed.split(whereSeparator: \.isNewline)
        return ProgramAnswer(status: status, text: lines.joined(separator: "; "))
    }
}
