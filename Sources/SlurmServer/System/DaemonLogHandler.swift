import Glibc
import JobSupervisor
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
        let line = LogLine.bytes("\(level)\(event.message)\(details)")
        // One call for each line keeps lines of several writers apart. A full disk must not end the daemon.
        _ = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }
}
