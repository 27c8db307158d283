package import SlurmModel

/// Which processes of a job a signal goes to.
package enum SignalScope: UInt8, Hashable, Sendable {
    /// The steps, not the batch script.
    case steps
    /// The batch script's own process.
    case batchShell
    /// The batch script with its children, and the steps.
    case all
}

/// What the engine asks of whoever drives it, in the order in which it should happen.
package enum Effect: Hashable, Sendable {
    /// Start the script of a batch job on the first node of its allocation.
    case launch(JobID)
    /// Tell the waiting `salloc` or `srun` that it has its resources.
    case allocated(JobID)
    /// Send a signal to processes of a job.
    case signal(JobID, signal: Int32, scope: SignalScope)
    /// End a job: SIGCONT and SIGTERM to everything in it, then report `jobEnded` when nothing is left of it.
    ///
    /// The engine sends `signal(9, .all)` after KillWait by itself.
    case terminate(JobID)
    /// Send a signal to the tasks of a step; 9 ends it.
    case signalStep(JobID, UInt32, signal: Int32)
    /// A step has reached its time limit: end its tasks, with SIGKILL after KillWait.
    case stepTimedOut(JobID, UInt32)
    /// A step has ended: the record as it was then.
    case stepEnded(Step)
    /// A client whose step found no room may ask again.
    case stepRoomFreed(JobID, StepWaiter)
    /// Stop all processes of a job (`scontrol suspend`).
    case suspend(JobID)
    /// Let them continue (`scontrol resume`).
    case resume(JobID)
    /// A job has ended a run: the record as it was then, for accounting. A requeued job may have several.
    case runEnded(Job)
    /// A job's record has changed, or is new.
    case jobChanged(JobID)
    /// A job's record is forgotten.
    case jobPurged(JobID)
    /// No record of this submission is left: its script and environment may go.
    case submissionPurged(JobID)
    /// A node's record has changed.
    case nodeChanged(Int)
    /// A partition was changed, created or deleted.
    case partitionChanged(String)
    /// Reservations were made, changed or deleted, or have begun or ended.
    case reservationsChanged
    /// Something has happened: a line of the event log.
    case logged(EventRecord)
}
