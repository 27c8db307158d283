/// The version of Slurm that the commands stand in for.
package enum SlurmVersion {
    /// The release.
    package static let release = "22.05.8"
    /// What `--version` prints, as Debian's commands do.
    package static let line = "slurm-wlm \(release)"
}
