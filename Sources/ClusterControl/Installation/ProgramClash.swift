#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Another program that one gets by typing `slurm`.
package struct ProgramClash: Hashable, Sendable {
    /// Its file.
    package var path: String
    /// Whether it is that of the Python package slurm-sdk.
    package var isPythonPackage: Bool

    /// Bytes of a program that are looked at; the script of a Python package is much shorter.
    private static let examinedBytes = 4096

    /// Looks at the first `slurm` on `PATH`; nil where that is this program, or there is none.
    package init?(_ context: ProcessContext) {
        let directories = (context.variable("PATH") ?? "").split(separator: ":")
        let places = directories.map { FileTree.absolute(String($0), from: context.workingDirectory) + "/slurm" }
        guard let found = places.first(where: { access($0, X_OK) == 0 && !FileTree.isDirectory($0) }),
            FileTree.resolved(found) != context.executable
        else { return nil }
        path = found
        // One that cannot be read is no script, and nothing more is known of it.
        let start = (try? OpenFile(found, O_RDONLY).read(limit: Self.examinedBytes)) ?? []
        let text = String(decoding: start.prefix(Self.examinedBytes), as: UTF8.self)
        isPythonPackage = text.hasPrefix("#!") && text.contains("slurm.cli")
    }

    /// What to tell about it, in two lines.
    package var note: String {
        let owner = isPythonPackage ? ", of the Python package slurm-sdk" : ", another program"
        return "note: `slurm` on your PATH is \(path)\(owner)\n"
            + "  call this one slurm-cluster: a link of that name, which also takes init, run and commands"
    }
}
