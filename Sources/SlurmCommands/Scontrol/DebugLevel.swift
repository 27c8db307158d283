/// How much a daemon writes to its log.
enum DebugLevel {
    /// The levels in their order.
    static let words = [
        "quiet", "fatal", "error", "info", "verbose", "debug", "debug2", "debug3", "debug4", "debug5",
    ]

    /// The word; `(null)` for a log that is switched off.
    static func text(_ level: UInt16) -> String {
        if Int(level) < words.count { return words[Int(level)] }
        return Int(level) == words.count ? "(null)" : "unknown"
    }
}
