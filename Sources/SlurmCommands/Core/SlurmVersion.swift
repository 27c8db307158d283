/// The version of Slurm that the commands stand in for.
package enum SlurmVersion {
    /// What `--version` prints, as Debian's commands do.
    package static let line = "slurm-wlm 22.05.8"
}
