import Glibc
package import Logging

/// Writes one line for each event to standard error, in the form of slurmctld's log: `[2026-11-22T16:41:07.123] text`.
package struct DaemonLogHandler: LogHandler {
    package var metadata: Logger.Metadata = [:]
    package var logLevel: Logger.Level
    private let descriptor: Int32

    /// Logs events of this level and above to a descriptor that stays open.
    package init(level: Logger.Level = .info, descriptor: Int32 = STDERR_FILENO) {
        logLevel = level
        self.descriptor = descriptor
    }

    /// A logger with this handler.
    package static func logger(level: Logger.Level = .info) -> Logger {
        Logger(label: "slurm") { _ in DaemonLogHandler(level: level) }
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        let level = event.level >= .warning ? "\(event.level == .warning ? "warning" : "error"): " : ""
        let fields = metadata.merging(event.metadata ?? [:]) { $1 }
        let details =
            fields.isEmpty ? "" : " " + fields.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: " ")
        var line = Array("[\(Self.timestamp())] \(level)\(event.message)\(details)".utf8)
        // What came from outside cannot make a second line of its own.
        for index in line.indices where line[index] < 0x20 || line[index] == 0x7f { line[index] = 0x20 }
        line.append(0x0a)
        // One call for each line keeps lines of several writers apart. A full disk must not end the daemon.
        _ = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }

    /// The local time now, to the millisecond.
    private static func timestamp() -> String {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        var local = tm()
        localtime_r(&now.tv_sec, &local)
        func digits(_ value: Int, _ count: Int) -> String {
            let text = String(value)
            return String(repeating: "0", count: max(0, count - text.count)) + text
        }
        let date = [(Int(local.tm_year) + 1900, 4), (Int(local.tm_mon) + 1, 2), (Int(local.tm_mday), 2)]
        let time = [(Int(local.tm_hour), 2), (Int(local.tm_min), 2), (Int(local.tm_sec), 2)]
        let milliseconds = digits(now.tv_nsec / 1_000_000, 3)
        return date.map(digits).joined(separator: "-") + "T" + time.map(digits).joined(separator: ":") + "."
            + milliseconds
    }
}
