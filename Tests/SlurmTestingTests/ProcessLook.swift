import Foundation

/// Looks at this machine's processes.
enum ProcessLook {
    /// Whether a process has ended within ten seconds; one that ended and waits to be reaped counts.
    static func hasEnded(_ process: Int32) async -> Bool {
        await holds { !isAlive(process) }
    }

    /// Whether a process is there and runs.
    static func isAlive(_ process: Int32) -> Bool {
        guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return false }
        let state = text[(text.lastIndex(of: ")") ?? text.startIndex)...].dropFirst(2).first
        return state != "Z" && state != "X"
    }

    /// Whether something comes to hold in time; other tests go on meanwhile.
    static func holds(seconds: Double = 10, _ condition: () -> Bool) async -> Bool {
        let end = Date().addingTimeInterval(seconds)
        while !condition() {
            if Date() > end { return false }
            await Task.yield()
        }
        return true
    }

    /// The command lines of all processes that run.
    static func commandLines() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { Int32($0) }.filter(isAlive)
            .compactMap { FileManager.default.contents(atPath: "/proc/\($0)/cmdline") }
            .map { $0.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") }
    }
}
