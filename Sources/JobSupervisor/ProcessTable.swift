import Glibc

/// The processes of the system at one moment.
package struct ProcessTable: Sendable {
    /// All processes, in the order of their ids.
    package private(set) var entries: [ProcessEntry] = []

    /// Looks at the system; throws where `/proc` cannot be read.
    package init() throws(SystemError) {
        guard let directory = opendir("/proc") else { throw SystemError("read /proc") }
        defer { closedir(directory) }
        while let pid = Self.nextNumber(directory) {
            if let process = ProcessEntry(pid: pid) { entries.append(process) }
        }
        entries.sort { $0.identity.pid < $1.identity.pid }
    }

    /// The next entry of a directory whose name is a number, as those of processes and threads are; nil at the end.
    static func nextNumber(_ directory: OpaquePointer) -> Int32? {
        while let entry = readdir(directory) {
            let number = withUnsafePointer(to: entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { Int32(String(cString: $0)) }
            }
            if let number { return number }
        }
        return nil
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
