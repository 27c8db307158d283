package import SlurmModel

/// Slurm's answer to a request that is not carried out.
package struct EngineRefusal: Error, Hashable, Sendable {
    /// The result code that the client gets.
    package var code: SlurmErrno
    /// A text that the client prints before the code's own (`RESPONSE_SLURM_RC_MSG`).
    package var message: String?

    /// Makes an answer.
    package init(_ code: SlurmErrno, _ message: String? = nil) {
        self.code = code
        self.message = message
    }
}

/// Slurm's answer to a submission that was taken.
package struct SubmittedJob: Hashable, Sendable {
    /// The job's number.
    package var id: JobID
    /// A code that accompanies acceptance, for example 2015 for a job that its partition's limits keep pending.
    package var warning: SlurmErrno?

    /// Makes an answer.
    package init(id: JobID, warning: SlurmErrno? = nil) {
        self.id = id
        self.warning = warning
    }
}
