import SlurmCommands

/// Files in memory.
struct MemoryFiles: FileAccess {
    /// The files' contents by absolute path.
    var contents: [String: [UInt8]] = [:]
    /// The directories.
    var directories: Set<String> = ["/", "/tmp"]

    func kind(of path: String) -> FileKind? {
        if directories.contains(path) { return .directory }
        return contents[path] == nil ? nil : .file
    }

    func isReadable(_ path: String) -> Bool {
        contents[path] != nil
    }

    func read(_ path: String) throws(FileFailure) -> [UInt8] {
        guard let bytes = contents[path] else { throw FileFailure(text: "No such file or directory") }
        return bytes
    }

    func write(_ path: String, _ bytes: [UInt8], mode: UInt32) throws(FileFailure) {
        throw FileFailure(text: "Read-only file system")
    }
}
