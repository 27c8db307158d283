import Glibc

/// The processes of the system at one moment.
package struct ProcessTable: Sendable {
    /// All processes, in the order of their ids.
    package private(set) var entries: [ProcessEntry] = []

    /// Looks at the system; throws where `/proc` cannot be read.
    package init() throws(SystemError) {
        guard let directory = opendir("/proc") else { throw SystemError("read /proc") }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            // Only the names of processes are numbers.
            let pid = withUnsafePointer(to: entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { Int32(String(cString: $0)) }
            }
            if let pid, let process = ProcessEntry(pid: pid) { entries.append(process) }
        }
        entries.sort { $0.identity.pid < $1.identity.pid }
    }

    /// Every process below this one, parents before their children; those that ended are left out.
    package func descendants(of ancestor: Int32) -> [ProcessEntry] {
        var children: [Int32: [ProcessEntry]] = [:]
        for entry in entries { children[entry.parent, default: []].append(entry) }
        var found = children[ancestor] ?? []
        var next = 0
        while next < found.count {
            found += children[found[next].identity.pid] ?? []
            next += 1
        }
        return found.filter { !$0.isZombie }
    }
}
