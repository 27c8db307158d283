/// The ways to start programs of MPI.
enum MPIPlugins {
    /// What Debian's Slurm has besides `none`; programs are started without a process manager here.
    private static let others = ["cray_shasta", "pmi2", "pmix", "pmix_v4"]

    /// What `--mpi=list` prints.
    static func listing(_ output: CommandOutput) -> CommandOutcome {
        var output = output
        output.line("MPI plugin types are...")
        output.line("\tnone")
        return output.outcome()
    }

    /// Whether Slurm has a plugin of the name.
    static func isKnown(_ name: String) -> Bool {
        number(name) != nil || others.contains(name.lowercased())
    }

    /// The number by which nodes know a plugin; nil for one that there is not.
    static func number(_ name: String) -> UInt32? {
        ["none", "openmpi"].contains(name.lowercased()) ? 101 : nil
    }
}
