/// The process that a cluster is made for: the cluster is destroyed when it has ended, however it ended.
package struct ClusterOwner: Hashable, Sendable, Codable {
    /// The process number.
    package var processID: Int32
    /// When the process started, in clock ticks since boot: numbers are given out again, together they are not.
    package var startTicks: UInt64

    enum CodingKeys: String, CodingKey {
        case processID = "pid"
        case startTicks = "start_ticks"
    }

    /// Names a process.
    package init(processID: Int32, startTicks: UInt64) {
        self.processID = processID
        self.startTicks = startTicks
    }

    /// The process as a word for command lines, such as `4711:98765`.
    package var word: String { "\(processID):\(startTicks)" }

    /// Reads what `word` gave; nil for anything else.
    package init?(word: String) {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let processID = Int32(parts[0]), let startTicks = UInt64(parts[1]) else { return nil }
        self.init(processID: processID, startTicks: startTicks)
    }
}
