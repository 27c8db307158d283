import SlurmClient
import SlurmCommands

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The file system of this machine.
struct SystemFiles: FileAccess {
    func kind(of path: String) -> FileKind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .directory
        default: return .other
        }
    }

    func isReadable(_ path: String) -> Bool {
        access(path, R_OK) == 0
    }

    func read(_ path: String) throws(FileFailure) -> [UInt8] {
        guard let bytes = FileContents.read(path) else { throw Self.failure }
        return bytes
    }

    func write(_ path: String, _ bytes: [UInt8], mode: UInt32) throws(FileFailure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode_t(mode))
        guard descriptor >= 0 else { throw Self.failure }
        ProcessOutput.write(bytes, to: descriptor)
        guard close(descriptor) == 0 else { throw Self.failure }
    }

    private static var failure: FileFailure {
        FileFailure(text: String(cString: strerror(errno)))
    }
}
