import Glibc

/// What a process and all below it use, and have used.
///
/// *Source:* proc(5). Slurm's `jobacct_gather/linux` reads the same files.
package struct ProcessUsage: Sendable, Hashable {
    /// Time on CPUs, that of children that were waited for included, in milliseconds.
    package var cpuMilliseconds: UInt64 = 0
    /// Memory that is resident, in bytes.
    package var residentBytes: UInt64 = 0
    /// Address space, in bytes.
    package var virtualBytes: UInt64 = 0
    /// Pages that had to be read from a disk.
    package var majorFaults: UInt64 = 0
    /// Bytes that were read.
    package var readBytes: UInt64 = 0
    /// Bytes that were written.
    package var writtenBytes: UInt64 = 0

    /// Nothing is used.
    package init() {}

    /// Measures a process and all below it; one that has ended uses nothing.
    package init(of process: ProcessIdentity) {
        guard let entry = ProcessEntry(pid: process.pid), entry.identity == process else { return }
        add(process.pid)
        // Without the table of processes its own use is all that can be told.
        for below in (try? ProcessTree.descendants(of: process.pid)) ?? [] { add(below.identity.pid) }
    }

    private mutating func add(_ pid: Int32) {
        guard let fields = Self.statistics(pid) else { return }
        // Counted from the field behind the name, which is the third: 9 is majflt, 11 to 14 are the times, 20 vsize.
        let ticks = fields[11] + fields[12] + fields[13] + fields[14]
        cpuMilliseconds += ticks * 1000 / UInt64(max(1, sysconf(Int32(_SC_CLK_TCK))))
        majorFaults += fields[9]
        virtualBytes += fields[20]
        residentBytes += fields[21] * UInt64(sysconf(Int32(_SC_PAGESIZE)))
        let (read, written) = Self.transfers(pid)
        readBytes += read
        writtenBytes += written
    }

    /// The fields of `/proc/PID/stat` behind the process's name; what is no number counts as 0.
    ///
    /// Nil of one that has ended.
    private static func statistics(_ pid: Int32) -> [UInt64]? {
        guard let content = try? ByteFile("/proc/\(pid)/stat").read(limitBytes: Limits.reportBytes),
            let end = content.lastIndex(of: UInt8(ascii: ")"))
        else { return nil }
        let fields = content[(end + 1)...].split(separator: UInt8(ascii: " ")).map {
            UInt64(String(decoding: $0, as: UTF8.self)) ?? 0
        }
        return fields.count > 21 ? fields : nil
    }

    /// Bytes read and written; none of a process that has ended, or of another user's, which only root may look at.
    private static func transfers(_ pid: Int32) -> (read: UInt64, written: UInt64) {
        guard let content = try? ByteFile("/proc/\(pid)/io").read(limitBytes: Limits.reportBytes) else { return (0, 0) }
        var (read, written): (UInt64, UInt64) = (0, 0)
        for line in content.split(separator: UInt8(ascii: "\n")) {
            let words = String(decoding: line, as: UTF8.self).split(separator: " ")
            guard words.count == 2, let value = UInt64(words[1]) else { continue }
            if words[0] == "rchar:" { read = value }
            if words[0] == "wchar:" { written = value }
        }
        return (read, written)
    }
}
