/// A process as the system's table shows it.
package struct ProcessEntry: Sendable, Hashable {
    /// The process.
    package var identity: ProcessIdentity
    /// The parent's process id.
    package var parent: Int32
    /// The state's letter, such as `Z` for one that ended and waits to be reaped.
    package var state: UInt8

    /// Whether it has ended.
    package var isZombie: Bool {
        state == UInt8(ascii: "Z") || state == UInt8(ascii: "X")
    }

    /// Reads `/proc/PID/stat`; nil where there is no such process.
    ///
    /// *Source:* proc(5). The second field, the name in parentheses, may hold anything, so fields are counted from the
    /// last closing one.
    package init?(pid: Int32) {
        let file = ByteFile("/proc/\(pid)/stat")
        guard let content = try? file.read(limitBytes: Limits.reportBytes),
            let end = content.lastIndex(of: UInt8(ascii: ")"))
        else { return nil }
        let fields = content[(end + 1)...].split(separator: UInt8(ascii: " "))
        guard fields.count > 19, let state = fields[0].first,
            let parent = Int32(String(decoding: fields[1], as: UTF8.self)),
            let startTicks = UInt64(String(decoding: fields[19], as: UTF8.self))
        else { return nil }
        identity = ProcessIdentity(pid: pid, startTicks: startTicks)
        self.parent = parent
        self.state = state
    }
}
