import Glibc

/// How much memory a process uses.
enum ProcessMemory {
    /// All of its pages that are in memory, in bytes, those too that it shares with others; 0 for one that has ended.
    ///
    /// *Source:* proc(5), `/proc/PID/statm`.
    static func residentBytes(_ pid: Int32) -> UInt64 {
        guard let content = try? ByteFile("/proc/\(pid)/statm").read(limitBytes: Limits.reportBytes) else { return 0 }
        let fields = content.split(separator: UInt8(ascii: " "))
        guard fields.count > 1, let pages = UInt64(String(decoding: fields[1], as: UTF8.self)) else { return 0 }
        return pages * UInt64(sysconf(Int32(_SC_PAGESIZE)))
    }

    /// What counts against a limit, in bytes: its own pages and its share of those that it has in common with others.
    ///
    /// Pages of files do not count, as the system can drop them at any time. It takes the kernel longer to tell than
    /// `residentBytes`, which is used where it does not tell. *Source:* proc(5), `/proc/PID/smaps_rollup`.
    static func countedBytes(_ pid: Int32) -> UInt64 {
        // Older kernels do not have the file, and of another user's process it cannot be read.
        guard let content = try? ByteFile("/proc/\(pid)/smaps_rollup").read(limitBytes: Limits.reportBytes) else {
            return residentBytes(pid)
        }
        let lines = content.split(separator: UInt8(ascii: "\n"))
        let values = ["Pss_Anon:", "Pss_Shmem:"].map { name in
            lines.first { $0.starts(with: name.utf8) }.flatMap { kibibytes($0) }
        }
        guard let anonymous = values[0] else { return residentBytes(pid) }
        return (anonymous + (values[1] ?? 0)) << 10
    }

    private static func kibibytes(_ line: ArraySlice<UInt8>) -> UInt64? {
        let words = line.split(separator: UInt8(ascii: " "))
        return words.count > 1 ? UInt64(String(decoding: words[1], as: UTF8.self)) : nil
    }
}
