internal import Foundation
internal import SlurmCommands

/// This machine's files, for commands that run in this process.
struct LocalFiles: FileAccess {
    func kind(of path: String) -> FileKind? {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else { return nil }
        return isDirectory.boolValue ? .directory : .file
    }

    func isReadable(_ path: String) -> Bool {
        FileManager.default.isReadableFile(atPath: path)
    }

    func read(_ path: String) throws(FileFailure) -> [UInt8] {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw FileFailure(text: "cannot be read")
        }
        return Array(bytes)
    }

    func write(_ path: String, _ bytes: [UInt8], mode: UInt32) throws(FileFailure) {
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: Int(mode)]
        guard FileManager.default.createFile(atPath: path, contents: Data(bytes), attributes: attributes) else {
            throw FileFailure(text: "cannot be written")
        }
    }

    /// A file's bytes from an offset on; nil where it is not there.
    static func read(_ path: String, from offset: Int) throws -> [UInt8]? {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        // Of a file that was only read, closing loses nothing.
        defer { _ = try? file.close() }
        // A job may run where another one's file has been replaced by a shorter one: then nothing is there yet.
        try file.seek(toOffset: UInt64(offset))
        return Array(try file.readToEnd() ?? Data())
    }
}
