import Foundation
import Testing

/// Whether the program is there that makes clusters.
enum ProgramAvailability {
    /// The directory of `slurm` and `slurm-shim`, as `make test` gives it; nil where there is none.
    static var directory: String? {
        ProcessInfo.processInfo.environment["SLURM_BIN_DIR"]
    }

    static let trait: some TestTrait & SuiteTrait = ConditionTrait.enabled(
        if: directory != nil && FileManager.default.isExecutableFile(atPath: "/usr/sbin/munged"),
        "needs SLURM_BIN_DIR with slurm and slurm-shim, and munged"
    )
}
