/// Step numbers with a meaning of their own (Slurm's `SLURM_BATCH_SCRIPT` and others).
///
/// Source: constants of the public header slurm.h 22.05.8.
package enum StepNumber {
    /// `SLURM_BATCH_SCRIPT`: the batch script itself.
    package static let batchScript: UInt32 = 0xffff_fffb
    /// `SLURM_EXTERN_CONT`: the external container step.
    package static let external: UInt32 = 0xffff_fffc
    /// `SLURM_PENDING_STEP`: a step that has not started.
    package static let pending: UInt32 = 0xffff_fffd
    /// `SLURM_INTERACTIVE_STEP`: the shell of `salloc`.
    package static let interactive: UInt32 = 0xffff_fffa
}
