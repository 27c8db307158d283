package import SlurmModel

/// The Debian that has a version of Slurm.
package struct DebianRelease: Hashable, Sendable {
    /// The version of Slurm that it has.
    package var slurmVersion: SlurmVersion

    /// Takes a version of Slurm.
    package init(_ slurmVersion: SlurmVersion) {
        self.slurmVersion = slurmVersion
    }

    /// The release's name.
    package var name: String {
        switch slurmVersion {
        case .debian12: "bookworm"
        case .debian13: "trixie"
        }
    }

    /// The public image.
    package var publicImage: String {
        switch slurmVersion {
        case .debian12: "debian:12-slim"
        case .debian13: "debian:13-slim"
        }
    }

    /// What the image is called here, wherever it comes from.
    package var image: String {
        "slurm-test-debian:\(name)"
    }
}
