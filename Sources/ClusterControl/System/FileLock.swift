#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A lock on a file, held while the value lives: one process at a time does what it guards.
///
/// The kernel gives the lock back when its holder ends, however it ends.
package struct FileLock: ~Copyable {
    private let file: OpenFile
    private let path: String

    /// Waits for the lock.
    package init(_ path: String) throws(ClusterControlError) {
        self.path = path
        while true {
            let file = try OpenFile(path, O_RDWR | O_CREAT)
            let descriptor = file.descriptor
            try retrying("cannot lock \(path)") { flock(descriptor, LOCK_EX) }
            // Who held the lock may have removed the file: then this one guards nothing.
            var (held, present) = (stat(), stat())
            if fstat(descriptor, &held) == 0, stat(path, &present) == 0, held.st_ino == present.st_ino {
                self.file = file
                return
            }
        }
    }

    /// Removes the file; whoever waits for the lock then makes a new one.
    package func removeFile() {
        unlink(path)
    }
}
