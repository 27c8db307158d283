internal import SlurmController
internal import SlurmModel
internal import Synchronization

/// The scripts and environments of the jobs of one simulated cluster.
final class SubmittedScripts: JobScriptStore {
    private let scripts = Mutex<[JobID: JobSubmission]>([:])

    /// Keeps what came with a job.
    func keep(_ submitted: JobSubmission, of submission: JobID) {
        scripts.withLock { $0[submission] = submitted }
    }

    /// Forgets it.
    func forget(_ submission: JobID) {
        scripts.withLock { $0[submission] = nil }
    }

    /// What came with a job.
    func submission(_ submission: JobID) -> JobSubmission? {
        scripts.withLock { $0[submission] }
    }

    func script(of submission: JobID) -> [UInt8]? {
        scripts.withLock { $0[submission]?.script }
    }

    func environment(of submission: JobID) -> [[UInt8]]? {
        scripts.withLock { $0[submission]?.environment }
    }
}
