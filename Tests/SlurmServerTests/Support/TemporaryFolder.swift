import Foundation
import JobSupervisor

/// A folder of one test, which every user may enter; goes with the last reference to it.
final class TemporaryFolder: Sendable {
    /// Where it is.
    let path: String

    /// Makes it.
    init() throws {
        var template = Array("/tmp/server-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw SystemError("mkdtemp") }
        path = String(cString: made)
        guard chmod(path, 0o755) == 0 else { throw SystemError("chmod") }
    }

    deinit {
        // Best effort: a leftover below /tmp hurts no other test.
        try? FileManager.default.removeItem(atPath: path)
    }

    /// A path in the folder.
    func file(_ name: String) -> String {
        "\(path)/\(name)"
    }

    /// What a file has; nil where there is none.
    func content(_ name: String) throws -> String? {
        try ByteFile(file(name)).readIfPresent(limitBytes: 1 << 20).map { String(decoding: $0, as: UTF8.self) }
    }
}
