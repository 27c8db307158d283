/// The ways to start programs of MPI.
enum MPIPlugins {
    /// What Debian's Slurm has besides these; their servers are not here.
    private static let others = ["cray_shasta", "pmix", "pmix_v4"]

    /// What `--mpi=list` prints.
    static func listing(_ output: CommandOutput) -> CommandOutcome {
        var output = output
        output.line("MPI plugin types are...")
        output.line("\tnone")
        output.line("\tpmi2")
        return output.outcome()
    }

    /// Whether Slurm has a plugin of the name.
    static func isKnown(_ name: String) -> Bool {
        number(name) != nil || others.contains(name.lowercased())
    }

    /// The number by which nodes know a plugin; nil for one that there is not.
    static func number(_ name: String) -> UInt32? {
        switch name.lowercased() {
        case "none", "openmpi": 101
        case "pmi2": 102
        default: nil
        }
    }
}
