internal import Foundation

/// An open file that has no name, so that nothing stays of it.
final class TemporaryFile: Sendable {
    /// Reads and writes it; programs that this process starts do not get it unless it is passed to them.
    let descriptor: Int32

    /// Makes a file with this content, to be read from its start.
    init(_ content: [UInt8] = []) throws {
        let path = NSTemporaryDirectory() + "slurm-testing-\(UUID().uuidString)"
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw SlurmTestingError("cannot make a temporary file: \(systemText(errno))")
        }
        unlink(path)
        var written = 0
        while written < content.count {
            let count = content[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else {
                throw SlurmTestingError("cannot write a temporary file: \(systemText(errno))")
            }
            written += count
        }
        lseek(descriptor, 0, SEEK_SET)
    }

    deinit {
        close(descriptor)
    }

    /// All that is in it.
    func text() throws -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = pread(descriptor, &buffer, buffer.count, off_t(bytes.count))
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else {
                throw SlurmTestingError("cannot read a temporary file: \(systemText(errno))")
            }
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }
}
