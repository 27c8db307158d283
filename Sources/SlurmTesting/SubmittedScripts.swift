internal import SlurmController
internal import SlurmModel
internal import Synchronization

/// The scripts of the jobs of one simulated cluster.
final class SubmittedScripts: JobScriptStore {
    private let scripts = Mutex<[JobID: [UInt8]]>([:])

    /// Keeps a script.
    func keep(_ script: [UInt8], of submission: JobID) {
        scripts.withLock { $0[submission] = script }
    }

    /// Forgets a script.
    func forget(_ submission: JobID) {
        scripts.withLock { $0[submission] = nil }
    }

    func script(of submission: JobID) -> [UInt8]? {
        scripts.withLock { $0[submission] }
    }
}
