/// What a run of a command has printed, and how it ended.
package struct CommandOutcome: Hashable, Sendable {
    /// What it wrote to standard output.
    package var stdout: [UInt8]
    /// What it wrote to standard error.
    package var stderr: [UInt8]
    /// Its exit status, 0 to 255.
    package var status: Int32
    /// What is still to be done after a pause, where the command waits or repeats itself; nil when it has ended.
    package var followUp: FollowUp?

    /// Makes an outcome.
    package init(stdout: [UInt8] = [], stderr: [UInt8] = [], status: Int32 = 0, followUp: FollowUp? = nil) {
        self.stdout = stdout
        self.stderr = stderr
        self.status = status
        self.followUp = followUp
    }
}

/// What a command that waits or repeats itself does next; `CommandCatalog.resume` does it.
///
/// Who runs the command decides how the pause is spent: a process sleeps, a test lets simulated time pass.
package struct FollowUp: Hashable, Sendable {
    /// How long to pause before going on, in milliseconds.
    package var pauseMilliseconds: UInt64
    /// What to do then.
    package var task: Task

    /// What to do after the pause.
    package enum Task: Hashable, Sendable {
        /// Run the command with the same invocation again (`squeue --iterate`).
        case runAgain
        /// Look whether a batch job has ended (`sbatch --wait`).
        case awaitJob(JobWait)
        /// Look whether a job's nodes are ready (`scontrol wait_job`).
        case awaitNodes(AwaitNodes)
        /// Read a command and run it (`scontrol` at a terminal).
        case readCommand(ScontrolDialogue)
        /// Read an answer, or send requests again (`scancel`).
        case proceedCancelling(CancelRun)
    }

    /// Makes a follow-up after a pause in milliseconds.
    package init(pauseMilliseconds: UInt64, task: Task) {
        self.pauseMilliseconds = pauseMilliseconds
        self.task = task
    }

    /// Makes a follow-up after a pause in seconds.
    package init(pauseSeconds: UInt32, task: Task) {
        self.init(pauseMilliseconds: UInt64(pauseSeconds) * 1000, task: task)
    }
}

/// The end of a command before its work was done: what it has printed, and its exit status.
package struct CommandFailure: Error, Hashable, Sendable {
    /// What it has printed, and its exit status.
    package var outcome: CommandOutcome

    /// Makes a failure.
    package init(_ outcome: CommandOutcome) {
        self.outcome = outcome
    }
}
