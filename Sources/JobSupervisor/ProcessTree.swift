import Glibc

/// The processes below a process, found by following it to its children, and these to theirs.
enum ProcessTree {
    /// Every process below this one, parents before their children; those that ended are left out.
    ///
    /// It costs as much as there are processes below, not as there are on the system. A child may be missed while a
    /// sibling ends, so whoever needs all of them looks until a look finds nothing new. Kernels that do not list
    /// children make it a look at the whole table.
    static func descendants(of ancestor: Int32) throws(SystemError) -> [ProcessEntry] {
        guard access("/proc/self/task/\(getpid())/children", R_OK) == 0 else {
            return try ProcessTable().descendants(of: ancestor)
        }
        var found: [ProcessEntry] = []
        var waiting = [ancestor]
        while let pid = waiting.popLast() {
            for child in children(of: pid) {
                waiting.append(child)
                if let entry = ProcessEntry(pid: child), !entry.isZombie { found.append(entry) }
            }
        }
        return found
    }

    /// The children of all threads of a process; none for one that has ended.
    private static func children(of pid: Int32) -> [Int32] {
        guard let directory = opendir("/proc/\(pid)/task") else { return [] }
        defer { closedir(directory) }
        var children: [Int32] = []
        while let thread = ProcessTable.nextNumber(directory) {
            let file = ByteFile("/proc/\(pid)/task/\(thread)/children")
            // A thread that has ended meanwhile has passed its children on to another.
            guard let content = try? file.read(limitBytes: Limits.systemFileBytes) else { continue }
            children += content.split(separator: UInt8(ascii: " ")).compactMap {
                Int32(String(decoding: $0, as: UTF8.self))
            }
        }
        return children
    }
}
