package import SlurmModel

/// A job in the table of a cluster, or the pending rest of a job array.
package struct Job: Hashable, Codable, Sendable {
    /// The job's own number.
    package internal(set) var id: JobID
    /// For a task or the rest of an array: the number under which the array was submitted.
    package internal(set) var arrayJobID: JobID?
    /// For one task of an array: its index.
    package internal(set) var arrayTaskID: UInt32?
    /// For the pending rest of an array: the tasks that have not started.
    package internal(set) var pendingTasks: ArrayTaskSet?
    /// For an array: how many of its tasks may run at one time (`%limit`); 0 for no limit.
    package internal(set) var maxRunningTasks: UInt32 = 0
    /// For a component of a heterogeneous job: which one.
    package internal(set) var het: HetMembership?
    /// What was asked for, with the changes made since.
    @Boxed package internal(set) var request: JobRequest
    /// How large the job is, worked out from the request.
    package internal(set) var size: JobSize
    /// The partition it runs in, or the first that it could run in.
    package internal(set) var partition: String
    /// The state.
    package internal(set) var state = JobState(.pending)
    /// Why it waits, or why it ended so.
    package internal(set) var reason = JobReason.noReason
    /// The reason in words where the reason alone says too little.
    package internal(set) var stateDescription: String?
    /// Priority; 0 is held.
    package internal(set) var priority: UInt32
    /// The limit in minutes that holds now.
    package internal(set) var timeLimitMinutes: Settable<UInt32>
    /// Dependencies that are not fulfilled.
    package internal(set) var dependencies: DependencyList
    /// When it was submitted.
    package internal(set) var submitTime: SimTime
    /// When it could first have run.
    package internal(set) var eligibleTime: SimTime?
    /// When it started; for a pending job when it is planned to start.
    package internal(set) var startTime: SimTime?
    /// When it ended; while it runs, when its limit ends it.
    package internal(set) var endTime: SimTime?
    /// When it was last suspended, or resumed from that.
    package internal(set) var suspendTime: SimTime?
    /// When it was told to make room for another job.
    package internal(set) var preemptTime: SimTime?
    /// While it is suspended by an administrator: since when others may have its cores.
    package internal(set) var coresReleasedTime: SimTime?
    /// While it stands still for a job of a higher partition: since when.
    package internal(set) var yieldTime: SimTime?
    /// How long it ran before it was last suspended.
    package internal(set) var runTimeBeforeSuspension = SimDuration.zero
    /// When the scheduler last looked at it.
    package internal(set) var lastSchedulingTime: SimTime?
    /// Whether the backfill step started it.
    package internal(set) var wasBackfilled = false
    /// What it holds, in the order of the node table.
    package internal(set) var allocation: [NodeAllocation] = []
    /// How the script ended, as wait(2) gives it: exit code × 256 or a signal.
    package internal(set) var exitStatus: UInt32 = 0
    /// The highest such status of the job's steps.
    package internal(set) var derivedExitStatus: UInt32 = 0
    /// How often it was requeued.
    package internal(set) var restarts: UInt16 = 0
    /// Who cancelled it.
    package internal(set) var cancelledBy: UInt32?

    /// Whether it has resources and has not been told to end.
    package var isActive: Bool {
        (state.base == .running || state.base == .suspended) && !state.flags.contains(.completing)
    }

    /// Whether it waits in the queue.
    package var isPending: Bool {
        state.base == .pending && !state.flags.contains(.completing)
    }

    /// Whether it holds resources.
    package var holdsResources: Bool {
        state.base == .running || state.base == .suspended || state.flags.contains(.completing)
    }

    /// What nobody else may have of its allocation: a suspended job has given its cores back, and kept all else.
    var heldAllocation: [NodeAllocation] {
        coresReleasedTime == nil ? allocation : allocation.map(\.withoutCores)
    }

    /// Whether it is over and its resources are free again.
    package var isOver: Bool {
        state.base.isFinished && !state.flags.contains(.completing)
    }

    /// How often it was requeued before the run whose processes there are: `restarts` counts a requeue from the
    /// request, when the processes of the run before are still there.
    package var run: UInt16 {
        state.base == .pending && state.flags.contains(.completing) ? restarts - min(1, restarts) : restarts
    }

    /// The number under which it was submitted: the array's for a task, else its own.
    package var submissionID: JobID {
        arrayJobID ?? id
    }
}
