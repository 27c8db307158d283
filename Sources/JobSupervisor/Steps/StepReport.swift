/// What the supervisor of a step tells the daemon: one line each on a pipe.
package enum StepReport: Sendable, Hashable {
    /// A task, by its place on the node, runs as this process.
    case started(task: Int, ProcessIdentity)
    /// A task has ended, with its status as wait(2) gives it.
    case ended(task: Int, waitStatus: Int32)
    /// Processes were killed because the tasks use more memory than they may: so many until now.
    case outOfMemory(kills: Int)
    /// Something to be said in the step's error output.
    case notice(String)
    /// The tasks could not be started.
    case failed(errorNumber: Int32, message: String)

    /// The report's line with its final newline.
    package var line: [UInt8] {
        switch self {
        case .started(let task, let process):
            return Array("started \(task) \(process.pid) \(process.startTicks)\n".utf8)
        case .ended(let task, let waitStatus):
            return Array("ended \(task) \(waitStatus)\n".utf8)
        case .outOfMemory(let kills):
            return Array("memory \(kills) 0\n".utf8)
        case .notice(let message):
            return Array("notice 0 ".utf8) + Self.printable(message) + [0x0a]
        case .failed(let errorNumber, let message):
            return Array("failed \(errorNumber) ".utf8) + Self.printable(message) + [0x0a]
        }
    }

    private static func printable(_ message: String) -> [UInt8] {
        message.utf8.prefix(Limits.reportBytes / 2).map { $0 < 0x20 ? 0x20 : $0 }
    }

    /// Reads a line without its newline; nil for one that is no report.
    package init?(line: some Collection<UInt8>) {
        let text = String(decoding: line, as: UTF8.self)
        let words = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
        guard words.count >= 3, let number = Int(words[1]) else { return nil }
        switch words[0] {
        case "started":
            guard words.count == 4, let pid = Int32(words[2]), let ticks = UInt64(words[3]) else { return nil }
            self = .started(task: number, ProcessIdentity(pid: pid, startTicks: ticks))
        case "ended":
            guard words.count == 3, let status = Int32(words[2]) else { return nil }
            self = .ended(task: number, waitStatus: status)
        case "notice":
            self = .notice(words[2...].joined(separator: " "))
        case "memory":
            self = .outOfMemory(kills: number)
        case "failed":
            self = .failed(errorNumber: Int32(clamping: number), message: words[2...].joined(separator: " "))
        default:
            return nil
        }
    }
}
