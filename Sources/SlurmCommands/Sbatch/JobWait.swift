/// A batch job whose end `sbatch --wait` waits for.
package struct JobWait: Hashable, Sendable {
    /// The job, or the array.
    package var jobID: UInt32

    /// Makes a wait.
    package init(jobID: UInt32) {
        self.jobID = jobID
    }
}
