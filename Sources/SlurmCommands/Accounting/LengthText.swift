/// Lengths of time as the accounting commands print them.
enum LengthText {
    /// `1-02:03:04` or `02:03:04`; a negative one is `INVALID`.
    static func seconds(_ seconds: Int64) -> String {
        if seconds == Int64(UInt32.max) { return "UNLIMITED" }
        if seconds < 0 { return "INVALID" }
        let clock = "\(two(seconds / 3600 % 24)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
        return seconds >= 86400 ? "\(seconds / 86400)-\(clock)" : clock
    }

    /// Minutes as `1-02:03:00` or `02:03:00`.
    static func minutes(_ minutes: UInt32) -> String {
        minutes == UInt32.max ? "UNLIMITED" : seconds(Int64(minutes) * 60)
    }

    /// Processor time: `01:02.345`, with hours or days where it is long; nil for `NO_VAL64` seconds.
    static func processorTime(seconds: UInt64, microseconds: UInt64) -> String? {
        guard seconds != UInt64.max - 1 else { return nil }
        let total = seconds &+ microseconds / 1_000_000
        let milliseconds = microseconds % 1_000_000 / 1000
        let (hours, minutes, rest) = (total / 3600 % 24, Int64(total / 60 % 60), Int64(total % 60))
        if total >= 86400 { return "\(total / 86400)-\(two(Int64(hours))):\(two(minutes)):\(two(rest))" }
        if hours > 0 { return "\(two(Int64(hours))):\(two(minutes)):\(two(rest))" }
        if milliseconds == 0 { return "00:\(two(minutes)):\(two(rest))" }
        let digits = "\(milliseconds)"
        return "\(two(minutes)):\(two(rest)).\(String(repeating: "0", count: 3 - digits.count))\(digits)"
    }

    private static func two(_ number: Int64) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
