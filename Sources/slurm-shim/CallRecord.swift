#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Notes for a test which commands were called, where the test asks for it.
enum CallRecord {
    /// Names the file that calls are added to.
    private static let variable = "SLURM_TEST_CALL_LOG"

    /// Adds a call to the file, if there is one to be: the number of its words and the words, each ended by a zero
    /// byte.
    ///
    /// One write puts it at the end, so calls at the same time do not mix. A command does its work also where its call
    /// cannot be noted: then the file is gone, and nobody reads it any more.
    static func add(_ command: String, _ arguments: [String]) {
        guard let path = getenv(variable) else { return }
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        for word in ["\(arguments.count + 1)", command] + arguments {
            bytes += word.utf8
            bytes.append(0)
        }
        _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }
}
