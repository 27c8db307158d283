import Glibc

/// What a run's supervisor is to do, and after that, line by line, what it tells.
///
/// The file begins with the length of the launch record in bytes, as eight bytes, the least significant first.
package struct LaunchFile: Sendable, Hashable {
    /// Where it is.
    package var path: String

    private static let lengthSize = 8

    /// Names a file.
    package init(_ path: String) {
        self.path = path
    }

    /// Creates the file, which must not exist.
    package func create(_ record: LaunchRecord) throws(SystemError) {
        let content = record.encoded()
        var writer = FieldWriter()
        writer.field(content)
        try ByteFile(path).create(writer.bytes, mode: 0o600)
    }

    /// Puts a record in place of all that the file has; false where a supervisor still holds it.
    package func replace(with record: LaunchRecord) throws(SystemError) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw SystemError("open \(path)") }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            if errno == EWOULDBLOCK { return false }
            throw SystemError("lock \(path)")
        }
        var writer = FieldWriter()
        writer.field(record.encoded())
        try ByteFile.overwrite(descriptor, writer.bytes, path: path)
        return true
    }

    /// The record; throws `EBADMSG` for one that is damaged.
    package func record() throws(SystemError) -> LaunchRecord {
        let bytes = try ByteFile(path).read(limitBytes: Limits.launchRecordBytes)
        var reader = FieldReader(bytes)
        return try LaunchRecord(decoding: try reader.field())
    }

    /// Adds what is told, in one piece, so that no reader sees half of it.
    func add(_ report: RunReport) throws(SystemError) {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError("open \(path)") }
        defer { close(descriptor) }
        try ByteFile.write(report.line, to: descriptor, path: path)
    }

    /// What was told so far; nothing where there is no file.
    package func reports() throws(SystemError) -> RunReports {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 && errno == ENOENT { return RunReports() }
        guard descriptor >= 0 else { throw SystemError("open \(path)") }
        defer { close(descriptor) }
        return try Self.reports(from: descriptor, path: path)
    }

    /// Removes the file, and gives what was told until then and nobody can add to any more.
    package func remove() throws(SystemError) -> RunReports {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 && errno == ENOENT { return RunReports() }
        guard descriptor >= 0 else { throw SystemError("open \(path)") }
        defer { close(descriptor) }
        guard unlink(path) == 0 || errno == ENOENT else { throw SystemError("remove \(path)") }
        return try Self.reports(from: descriptor, path: path)
    }

    private static func reports(from descriptor: Int32, path: String) throws(SystemError) -> RunReports {
        var header = [UInt8](repeating: 0, count: lengthSize)
        // A file that is being created tells nothing yet.
        guard pread(descriptor, &header, lengthSize, 0) == lengthSize else { return RunReports() }
        var reader = FieldReader(header)
        let length = try reader.number()
        guard length <= UInt64(Limits.launchRecordBytes) else { throw FieldReader.malformed }
        var lines = [UInt8](repeating: 0, count: Limits.reportBytes)
        let count = pread(descriptor, &lines, lines.count, off_t(length) + off_t(lengthSize))
        guard count >= 0 else { throw SystemError("read \(path)") }
        return RunReports(lines: lines[..<count])
    }
}
