internal import SlurmController
internal import SlurmModel

extension SimulatedCluster {
    /// What came with a job.
    func submission(_ id: JobID) -> JobSubmission? {
        scripts.submission(id)
    }

    /// Takes note that a script has ended that somebody else ran; `shellStatus` is its status as a shell gives it.
    mutating func scriptEnded(_ id: JobID, restartCount: Int, shellStatus: Int32) {
        let waitStatus = shellStatus > 128 ? shellStatus - 128 : shellStatus << 8
        controller.batchEnded(id, restartCount: restartCount, waitStatus: waitStatus, now: now)
        carryOutEffects()
    }

    /// Lets the script of a job end now, with this exit code; false where none runs.
    package mutating func endScript(ofJob number: UInt32, exitCode: Int32) -> Bool {
        guard let index = ends.lastIndex(where: { $0.job.rawValue == number }) else { return false }
        ends[index].time = now
        ends[index].waitStatus = UInt32(exitCode & 0xff) << 8
        advance(to: now)
        return true
    }
}
