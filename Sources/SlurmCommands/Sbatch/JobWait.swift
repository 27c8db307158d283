import SlurmModel
import SlurmWire

/// A batch job whose end `sbatch --wait` waits for.
package struct JobWait: Hashable, Sendable {
    /// The job, or the array.
    package var jobID: UInt32

    /// How often the controller was asked.
    private var looks: UInt64 = 0

    /// The pause before the first look, by how much each further one is longer, and the longest, in milliseconds.
    ///
    /// Slurm's own command looks after 2, 8 and then every 32 seconds; here the end of a short job is seen at once, and
    /// one that runs for hours costs a request every few seconds.
    private static let (firstPause, growth, longestPause): (UInt64, UInt64, UInt64) = (50, 10, 2000)

    /// Makes a wait.
    package init(jobID: UInt32) {
        self.jobID = jobID
    }

    /// A pause, and then another look.
    var followUp: FollowUp {
        var next = self
        next.looks += 1
        let pause = min(Self.firstPause + Self.growth * looks, Self.longestPause)
        return FollowUp(pauseMilliseconds: pause, task: .awaitJob(next))
    }

    /// Looks whether the job, and every task of an array, has ended; the exit status is the largest of theirs.
    func look(_ controller: inout some ControllerClient) -> CommandOutcome {
        var output = CommandOutput(name: Sbatch.name)
        var request = JobIDRequest()
        request.jobID = jobID
        request.showFlags = ShowFlags.all | ShowFlags.local
        do throws(ControllerError) {
            let jobs = try controller.send(Request.JobInfoSingle.self, request).records
            let hasEnded = jobs.allSatisfy { JobState(raw: $0.jobState)?.base.isFinished ?? false }
            guard hasEnded else { return output.outcome(followUp: followUp) }
            return output.outcome(status: jobs.map { Self.exitStatus($0.exitCode) }.reduce(0, max))
        } catch {
            if error.code == .invalidJobID {
                output.error("Job \(jobID) no longer found and exit code not found")
                return output.outcome()
            }
            output.error("Currently unable to load job state information, retrying: \(error.code.text)")
            return output.outcome(followUp: followUp)
        }
    }

    /// The exit status in a process's wait status; 1 for an end by a signal.
    private static func exitStatus(_ waitStatus: UInt32) -> Int32 {
        waitStatus & 0x7f == 0 ? Int32(waitStatus >> 8 & 0xff) : 1
    }
}
