package import SimCluster
package import SlurmModel

/// What the world around the controller has to do.
///
/// Effects are carried out in order; those that save come first and are durable before the reply of the request that
/// caused them is sent.
package enum ControllerEffect: Sendable {
    /// Keeps a submission's script and environment, under the id by which `launch` asks for them.
    case saveSubmission(JobID, JobSubmission)
    /// Keeps a job's record, new or changed.
    case saveJob(Job)
    /// Forgets a job's record.
    case deleteJob(JobID)
    /// Forgets a submission.
    case deleteSubmission(JobID)
    /// Keeps the changed state of a node.
    case saveNode(NodeRecord)
    /// Keeps the reservations, all that there are, in place of those kept before.
    case saveReservations([Reservation])
    /// Keeps what accounting knows of a run of a job, new or changed.
    case saveAccountedJob(AccountedJob)
    /// Keeps the users, accounts and limits of the accounting.
    case saveAccountingDirectory(AccountingDirectory)
    /// Keeps the lowest id that was never given out.
    case saveNextJobID(JobID)
    /// Starts a batch script.
    case launch(BatchLaunch)
    /// Sends a signal to a job's processes; signal 18 (SIGCONT) and 19 (SIGSTOP) carry out resume and suspend.
    case signal(JobID, signal: Int32, scope: SignalScope)
    /// Sends a signal to the tasks of a step; 9 ends it, and so do the numbers of `StepSignal`.
    case signalStep(JobID, UInt32, signal: Int32)
    /// Sends a message to a client's port.
    case tellClient(ClientMessage)
    /// Keeps in mind what the signals that follow end a job for, as its error output is told.
    case nameEndCause(JobID, String)
    /// Writes a text to the standard error of a job.
    case notify(JobID, String)
    /// Reads the configuration again.
    case reconfigure
    /// Ends the daemon; running jobs stay with their supervisors.
    case shutDown
    /// Writes a line to the daemon's log.
    case log(String)
}

/// What came with a batch job and is kept outside the engine.
package struct JobSubmission: Sendable, Hashable {
    /// The script's bytes.
    package var script: [UInt8]
    /// The environment, `NAME=value`, in whatever encoding the user has.
    package var environment: [[UInt8]]
    /// The script's name and arguments.
    package var arguments: [[UInt8]]

    /// Makes a submission.
    package init(script: [UInt8], environment: [[UInt8]], arguments: [[UInt8]]) {
        self.script = script
        self.environment = environment
        self.arguments = arguments
    }
}

/// Everything that is needed to start a batch script but what `JobSubmission` has.
package struct BatchLaunch: Sendable, Hashable {
    /// The job that starts.
    package var jobID: JobID
    /// Under which id the submission is kept; the tasks of an array share one.
    package var submissionID: JobID
    /// How often the job was started before; together with the id it names this run.
    package var restartCount: Int
    /// The user as whom the script runs.
    package var userID: UInt32
    /// The user's group.
    package var groupID: UInt32
    /// The node on which the script runs.
    package var nodeName: String
    /// The working directory.
    package var workDirectory: String
    /// The file that is standard input.
    package var standardInput: String
    /// The file that is standard output, with all patterns filled in, absolute.
    package var standardOutput: String
    /// The file that is standard error; equal to `standardOutput` where both go to one file.
    package var standardError: String
    /// Whether output is added to the files (`--open-mode=append`) or replaces what is there.
    package var appendsOutput: Bool
    /// Variables that Slurm sets, in order; they override the submission's.
    package var variables: [String]
    /// How much memory the job may use on the node, in MiB; nil for no limit.
    package var memoryLimitMiB: UInt64?
}
