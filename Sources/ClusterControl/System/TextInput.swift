#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Text that somebody gives to the program.
package enum TextInput {
    /// Reads a file, or standard input for `-`; nil where the file is not there.
    package static func read(_ path: String, _ context: ProcessContext) throws(ClusterControlError) -> String? {
        guard path == "-" else {
            return try FileTree.text(FileTree.absolute(path, from: context.workingDirectory))
        }
        let input = OpenFile(owning: dup(0))
        return String(decoding: try input.read(), as: UTF8.self)
    }
}
