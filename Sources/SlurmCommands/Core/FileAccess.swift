/// The part of a file system that commands use.
package protocol FileAccess: Sendable {
    /// What is at a path.
    func kind(of path: String) -> FileKind?

    /// Whether the user may read what is at a path.
    func isReadable(_ path: String) -> Bool

    /// Reads a file.
    func read(_ path: String) throws(FileFailure) -> [UInt8]

    /// Writes a file with the given mode, replacing one that is there.
    func write(_ path: String, _ bytes: [UInt8], mode: UInt32) throws(FileFailure)
}

/// What is at a path.
package enum FileKind: Hashable, Sendable {
    /// A regular file.
    case file
    /// A directory.
    case directory
    /// Anything else.
    case other
}

/// Why a file could not be read or written.
package struct FileFailure: Error, Hashable, Sendable {
    /// The system's text for it, for example `No such file or directory`.
    package var text: String

    /// Makes a failure.
    package init(text: String) {
        self.text = text
    }
}

/// A file system with nothing in it.
package struct NoFiles: FileAccess {
    /// Makes it.
    package init() {}

    package func kind(of path: String) -> FileKind? {
        nil
    }

    package func isReadable(_ path: String) -> Bool {
        false
    }

    package func read(_ path: String) throws(FileFailure) -> [UInt8] {
        throw FileFailure(text: "No such file or directory")
    }

    package func write(_ path: String, _ bytes: [UInt8], mode: UInt32) throws(FileFailure) {
        throw FileFailure(text: "Read-only file system")
    }
}
