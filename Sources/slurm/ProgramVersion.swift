import SlurmModel

/// What `--version` prints.
enum ProgramVersion {
    /// The version of this program.
    static let number = "0.1.0"

    /// The version, and that of the Slurm which clusters behave as.
    static var text: String {
        "slurm \(number) (clusters of Slurm \(SlurmVersion.debian12.rawValue))"
    }
}
