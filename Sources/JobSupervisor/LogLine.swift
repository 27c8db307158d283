import Glibc

/// A line of the daemon's log, in the form of slurmctld's: `[2026-11-22T16:41:07.123] text`.
package enum LogLine {
    /// The line with its final newline; it stays one line whatever the text has.
    package static func bytes(_ text: String) -> [UInt8] {
        var line = Array("[\(timestamp())] \(text)".utf8)
        for index in line.indices where line[index] < 0x20 || line[index] == 0x7f { line[index] = 0x20 }
        line.append(0x0a)
        return line
    }

    /// The local time now, to the millisecond.
    private static func timestamp() -> String {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        var local = tm()
        localtime_r(&now.tv_sec, &local)
        let date = [
            digits(Int(local.tm_year) + 1900, 4), digits(Int(local.tm_mon) + 1, 2), digits(Int(local.tm_mday), 2),
        ]
        let time = [digits(Int(local.tm_hour), 2), digits(Int(local.tm_min), 2), digits(Int(local.tm_sec), 2)]
        let milliseconds = digits(now.tv_nsec / 1_000_000, 3)
        return date.joined(separator: "-") + "T" + time.joined(separator: ":") + "." + milliseconds
    }

    private static func digits(_ value: Int, _ count: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }
}
