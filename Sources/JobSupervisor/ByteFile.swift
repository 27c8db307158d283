package import Glibc

/// A file that is read and written whole.
package struct ByteFile: Sendable, Hashable {
    /// Where it is.
    package var path: String

    /// Names a file.
    package init(_ path: String) {
        self.path = path
    }

    /// The file's content; nil where there is no such file.
    package func readIfPresent(limitBytes: Int) throws(SystemError) -> [UInt8]? {
        do {
            return try read(limitBytes: limitBytes)
        } catch {
            guard error.number == ENOENT else { throw error }
            return nil
        }
    }

    /// The file's content; throws `EFBIG` for one that is longer than the limit.
    package func read(limitBytes: Int) throws(SystemError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError("open \(path)") }
        defer { close(descriptor) }
        return try Self.read(from: descriptor, limitBytes: limitBytes, path: path)
    }

    /// What can be read from a descriptor until its end.
    package static func read(
        from descriptor: Int32,
        limitBytes: Int,
        path: String
    ) throws(SystemError) -> [UInt8] {
        var information = stat()
        let expected = fstat(descriptor, &information) == 0 ? Int(information.st_size) : 0
        guard expected <= limitBytes else { throw SystemError("read \(path)", number: EFBIG) }
        var content: [UInt8] = []
        content.reserveCapacity(expected + 1)
        // Files of /proc say that they have no bytes, so the end is where read(2) says so.
        var chunk = [UInt8](repeating: 0, count: max(4096, min(expected + 1, 1 << 20)))
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw SystemError("read \(path)")
            }
            if count == 0 { return content }
            guard content.count + count <= limitBytes else { throw SystemError("read \(path)", number: EFBIG) }
            content.append(contentsOf: chunk[..<count])
        }
    }

    /// Creates the file, which must not exist.
    package func create(_ content: some Collection<UInt8>, mode: mode_t) throws(SystemError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
        guard descriptor >= 0 else { throw SystemError("create \(path)") }
        defer { close(descriptor) }
        // The mode is meant, whatever the umask.
        guard fchmod(descriptor, mode) == 0 else { throw SystemError("chmod \(path)") }
        try Self.write(content, to: descriptor, path: path)
    }

    /// Puts new content in place of the old at once: a reader sees all of the one or all of the other.
    package func replace(with content: some Collection<UInt8>, mode: mode_t) throws(SystemError) {
        let draft = ByteFile("\(path).new")
        guard unlink(draft.path) == 0 || errno == ENOENT else { throw SystemError("remove \(draft.path)") }
        try draft.create(content, mode: mode)
        guard rename(draft.path, path) == 0 else { throw SystemError("rename \(draft.path) to \(path)") }
    }

    /// Writes a file's new content over the old, which is quicker than making a file: one that is not there, or cannot
    /// be written, is made anew.
    ///
    /// A reader may see something of both.
    func overwrite(_ content: some Collection<UInt8>, mode: mode_t) throws(SystemError) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else {
            guard errno == ENOENT || unlink(path) == 0 else { throw SystemError("remove \(path)") }
            return try create(content, mode: mode)
        }
        defer { close(descriptor) }
        guard fchmod(descriptor, mode) == 0 else { throw SystemError("chmod \(path)") }
        try Self.overwrite(descriptor, content, path: path)
    }

    /// Writes new content from the start of an open file, and ends it there.
    ///
    /// File systems write a file out at once that was cut to nothing before, so it is not.
    static func overwrite(
        _ descriptor: Int32,
        _ content: some Collection<UInt8>,
        path: String
    ) throws(SystemError) {
        try write(content, to: descriptor, path: path)
        guard ftruncate(descriptor, off_t(content.count)) == 0 else { throw SystemError("truncate \(path)") }
    }

    /// Writes all bytes to a descriptor.
    package static func write(
        _ content: some Collection<UInt8>,
        to descriptor: Int32,
        path: String
    ) throws(SystemError) {
        let bytes = Array(content)
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw SystemError("write \(path)")
            }
            done += count
        }
    }
}
