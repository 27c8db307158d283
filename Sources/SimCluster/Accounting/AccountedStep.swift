package import SlurmModel

/// A step of a job as accounting keeps it: the batch script, or what `srun` started.
package struct AccountedStep: Hashable, Codable, Sendable {
    /// The step's number; the batch script's is `StepNumber.batchScript`.
    package var number: UInt32
    /// The name: `batch`, or the program's.
    package var name: String
    /// When it began.
    package var start: SimTime
    /// When it ended; nil while it runs.
    package var end: SimTime?
    /// The state.
    package var state: JobBaseState
    /// How it ended, as wait(2) gives it.
    package var exitStatus: UInt32 = 0
    /// Its nodes, in the order of the node table.
    package var nodes: [String]
    /// How many tasks it has.
    package var tasks: Int
    /// CPUs in all.
    package var cpus: Int
    /// Memory in MiB in all.
    package var memoryMiB: UInt64
    /// Generic resources on all nodes.
    package var gres: [GresAllocation] = []
    /// How tasks are spread, as on the wire.
    package var taskDistribution: UInt32 = 0
    /// The command line that started it.
    package var submitLine: String?
    /// Who cancelled it.
    package var cancelledBy: UInt32?

    /// The step that a job's script is, while it runs: on the first node of the job, with all that the job has there.
    package static func batch(of job: Job) -> AccountedStep? {
        guard job.request.isBatch, !job.isHetFollower, let first = job.allocation.first, let start = job.startTime
        else { return nil }
        return AccountedStep(
            number: StepNumber.batchScript,
            name: "batch",
            start: start,
            state: job.state.base == .suspended ? .suspended : .running,
            nodes: [first.nodeName],
            tasks: 1,
            cpus: first.cpus,
            memoryMiB: first.memoryMiB,
            gres: first.gres
        )
    }

    /// Ends the step with a wait status.
    package mutating func finish(waitStatus: UInt32, at time: SimTime) {
        end = time
        exitStatus = waitStatus
        let verdict = EndVerdict(waitStatus: waitStatus)
        // A script that a signal ended counts as cancelled (observed on 22.05.8).
        state = verdict.reason == .failLaunch ? .cancelled : verdict.base
    }
}
