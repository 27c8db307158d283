/// The ways to start programs of MPI that there are.
enum MPIPlugins {
    /// The numbers that nodes know them by.
    static let numbers: [(name: String, number: UInt32)] = [
        ("cray_shasta", 103), ("none", 101), ("pmi2", 102), ("pmix", 101), ("pmix_v4", 101),
    ]

    /// What `--mpi=list` prints.
    static func listing(_ output: CommandOutput) -> CommandOutcome {
        var output = output
        output.line("MPI plugin types are...")
        for plugin in ["none", "pmi2"] { output.line("\t\(plugin)") }
        return output.outcome()
    }

    /// The number of a plugin, or nil where there is none of the name.
    static func number(_ name: String) -> UInt32? {
        switch name.lowercased() {
        case "none", "openmpi": 101
        case "pmi2": 102
        default: nil
        }
    }
}
