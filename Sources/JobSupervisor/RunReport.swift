import Glibc

/// What a supervisor tells of its run: one line, in the run's launch file and on the daemon's pipe.
package enum RunReport: Sendable, Hashable {
    /// The supervisor has taken the run; told in the file only.
    case supervised(ProcessIdentity)
    /// The script runs.
    case started(ProcessIdentity)
    /// The script and everything that it left ended; its status as wait(2) gives it.
    case ended(waitStatus: Int32)
    /// As `ended`, and processes were killed because the job used more memory than it has.
    case endedOutOfMemory(waitStatus: Int32)
    /// The script could not be started.
    case failed(errorNumber: Int32, message: String)

    /// The report's line with its final newline.
    package var line: [UInt8] {
        switch self {
        case .supervised(let process):
            return Array("supervised \(process.pid) \(process.startTicks)\n".utf8)
        case .started(let process):
            return Array("started \(process.pid) \(process.startTicks)\n".utf8)
        case .ended(let waitStatus):
            return Array("ended \(waitStatus)\n".utf8)
        case .endedOutOfMemory(let waitStatus):
            return Array("out-of-memory \(waitStatus)\n".utf8)
        case .failed(let errorNumber, let message):
            let text = message.utf8.prefix(Limits.reportBytes / 2).map { $0 < 0x20 ? 0x20 : $0 }
            return Array("failed \(errorNumber) ".utf8) + text + [0x0a]
        }
    }

    /// Reads a line, with or without its newline; nil for one that is no report.
    package init?(line: some Collection<UInt8>) {
        let text = String(decoding: line, as: UTF8.self)
        let words = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
            .map { $0.last?.isNewline == true ? $0.dropLast() : $0 }
        guard words.count >= 2, let number = Int32(words[1]) else { return nil }
        switch (words[0], words.count) {
        case ("started", 3), ("supervised", 3):
            guard let startTicks = UInt64(words[2]) else { return nil }
            let process = ProcessIdentity(pid: number, startTicks: startTicks)
            self = words[0] == "started" ? .started(process) : .supervised(process)
        case ("ended", 2):
            self = .ended(waitStatus: number)
        case ("out-of-memory", 2):
            self = .endedOutOfMemory(waitStatus: number)
        case ("failed", 3):
            self = .failed(errorNumber: number, message: String(words[2]))
        default:
            return nil
        }
    }
}
