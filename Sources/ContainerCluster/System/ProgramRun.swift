package import ClusterControl

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program that is run to its end, with what it prints.
package struct ProgramRun: Sendable {
    /// The program and its arguments.
    package var words: [String]
    /// Its environment.
    package var environment: [String: String]

    /// Describes a program.
    package init(_ words: [String], environment: [String: String]) {
        self.words = words
        self.environment = environment
    }

    /// How it ended and what it printed.
    package struct Result: Sendable {
        /// The status, 128 and the signal's number for one that a signal ended.
        package var status: Int32
        /// Standard output.
        package var output: String
        /// Standard error.
        package var errors: String

        /// The lines of standard output that are not empty.
        package var lines: [String] {
            output.split(whereSeparator: \.isNewline).map(String.init)
        }
    }

    /// Bytes of each stream that are kept.
    private static let keptBytes = 4 << 20

    /// Runs it; it gets no input and is killed where the deadline passes.
    package func run(_ deadline: Deadline) throws(ClusterControlError) -> Result {
        let nothing = try OpenFile("/dev/null", O_RDONLY)
        let (output, outputEnd) = try Self.makePipe()
        let (errors, errorEnd) = try Self.makePipe()
        var process: Int32 = 0
        do throws(ClusterControlError) {
            process = try ChildProcess(
                program: words[0],
                arguments: words,
                environment: environment,
                descriptors: [nothing.descriptor, outputEnd, errorEnd]
            ).start()
        } catch {
            for end in [output, outputEnd, errors, errorEnd] { close(end) }
            throw error
        }
        for end in [outputEnd, errorEnd] { close(end) }
        let streams = [OpenStream(output), OpenStream(errors)]
        guard try Self.drain(streams, deadline) else {
            kill(process, SIGKILL)
            _ = try ChildProcess.wait(for: process)
            throw ClusterControlError(
                .temporary,
                "\(words.prefix(4).joined(separator: " ")) did not end in time",
                advice: streams[1].text.isEmpty ? nil : "it said: \(streams[1].text)"
            )
        }
        let status = try ChildProcess.wait(for: process).shellStatus
        return Result(status: status, output: streams[0].text, errors: streams[1].text)
    }

    /// One stream of the program and what has come from it.
    private final class OpenStream {
        var descriptor: Int32
        var bytes: [UInt8] = []

        init(_ descriptor: Int32) { self.descriptor = descriptor }

        deinit { if descriptor >= 0 { close(descriptor) } }

        var text: String { String(decoding: bytes, as: UTF8.self) }
    }

    private static func makePipe() throws(ClusterControlError) -> (reader: Int32, writer: Int32) {
        var ends: [Int32] = [-1, -1]
        try retrying("cannot make a pipe") { pipe(&ends) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    /// Reads both streams to their end; says whether they ended before the deadline.
    private static func drain(_ streams: [OpenStream], _ deadline: Deadline) throws(ClusterControlError) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let open = streams.filter { $0.descriptor >= 0 }
            if open.isEmpty { return true }
            var wanted = open.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
            let count = poll(&wanted, nfds_t(wanted.count), deadline.remainingMilliseconds)
            if count < 0 && errno == EINTR { continue }
            if count == 0 { return false }
            for (stream, state) in zip(open, wanted) where state.revents != 0 {
                let descriptor = stream.descriptor
                let size = try retrying("cannot read") {
                    Int32(clamping: read(descriptor, &buffer, buffer.count))
                }
                if size == 0 {
                    close(descriptor)
                    stream.descriptor = -1
                } else if stream.bytes.count < keptBytes {
                    stream.bytes += buffer[..<Int(size)]
                }
            }
        }
    }
}
