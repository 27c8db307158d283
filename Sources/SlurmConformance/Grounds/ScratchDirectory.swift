internal import Foundation

/// A directory that is removed with its value.
package final class ScratchDirectory: Sendable {
    /// Its path.
    package let path: String

    /// Makes a directory in which everybody may write: jobs may belong to other users.
    package init(below parent: String) throws {
        path = URL(fileURLWithPath: parent).appendingPathComponent("slurm-play-\(UUID().uuidString.prefix(8))").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: path)
    }

    deinit {
        // Whoever plays has no use for it any more; what cannot be removed is left to the system's own clearing.
        _ = try? FileManager.default.removeItem(atPath: path)
    }
}
