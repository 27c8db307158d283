package import SlurmModel

/// One run of a job.
package struct RunKey: Sendable, Hashable {
    /// The job.
    package var jobID: JobID
    /// How often it was started before.
    package var restartCount: Int

    /// Names a run.
    package init(_ jobID: JobID, restartCount: Int) {
        self.jobID = jobID
        self.restartCount = restartCount
    }
}
