#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program that belongs to the system.
enum InstalledProgram {
    /// The first file of this name that can be run in the directories of `PATH`, and then in others; nil for none.
    static func find(_ name: String, _ context: ProcessContext, besides others: [String] = []) -> String? {
        let directories = (context.variable("PATH") ?? "").split(separator: ":").map(String.init) + others
        return directories.map { FileTree.absolute("\($0)/\(name)", from: context.workingDirectory) }
            .first { access($0, X_OK) == 0 && !FileTree.isDirectory($0) }
    }
}
