/// Where the programs of an installation are.
package struct InstalledPrograms: Hashable, Sendable {
    /// The program `slurm` itself, with links resolved.
    package var slurm: String
    /// The program that is every Slurm command.
    package var shim: String

    /// Finds `slurm-shim` beside `slurm` (with links resolved) or in `../libexec/slurm`.
    package init(_ context: ProcessContext) throws(ClusterControlError) {
        slurm = context.executable
        let directory = context.executable.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            .joined(separator: "/")
        let places = [directory + "/slurm-shim", FileTree.absolute("../libexec/slurm/slurm-shim", from: directory)]
        guard let found = places.first(where: FileTree.exists) else {
            throw ClusterControlError(
                .unavailable,
                "slurm-shim is neither at \(places[0]) nor at \(places[1])",
                advice: "install slurm again, or build it with: swift build --product slurm-shim"
            )
        }
        shim = found
    }
}
