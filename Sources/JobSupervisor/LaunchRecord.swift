/// Everything that a supervisor needs to run a batch script; the daemon writes it, the supervisor reads it.
package struct LaunchRecord: Sendable, Hashable {
    /// The job.
    package var jobID: UInt32
    /// How often the job was started before.
    package var restartCount: UInt32
    /// The user as whom the script runs.
    package var userID: UInt32
    /// The user's group.
    package var groupID: UInt32
    /// The node on which the script is said to run.
    package var nodeName: String
    /// The working directory.
    package var workDirectory: String
    /// The file that is standard input.
    package var standardInput: String
    /// The file that is standard output.
    package var standardOutput: String
    /// The file that is standard error; one file for both where it equals `standardOutput`.
    package var standardError: String
    /// Whether output is added to the files or replaces what is there.
    package var appendsOutput: Bool
    /// The script's bytes.
    package var script: [UInt8]
    /// The script's name, which is not used, and its arguments.
    package var arguments: [[UInt8]]
    /// The submission's environment, `NAME=value`.
    package var environment: [[UInt8]]
    /// Variables that override the submission's, in order.
    package var variables: [[UInt8]]
    /// What `ulimit -m` tells the script, in MiB; 0 for no limit.
    package var memoryLimitMiB: UInt64
    /// The resource limits that are taken over from the submitting shell, by their names in `SLURM_RLIMIT_NAME`.
    package var propagatedLimits: [String]
    /// How many descriptors a process may open unless a propagated limit says otherwise.
    package var openFileLimit: UInt64
    /// The directory of the cluster's commands, with which the script's `PATH` ends; empty for none.
    package var commandDirectory: String

    /// Describes the run of a script.
    package init(
        jobID: UInt32,
        restartCount: UInt32 = 0,
        userID: UInt32,
        groupID: UInt32,
        nodeName: String,
        workDirectory: String,
        standardInput: String = "/dev/null",
        standardOutput: String,
        standardError: String,
        appendsOutput: Bool = false,
        script: [UInt8],
        arguments: [[UInt8]] = [],
        environment: [[UInt8]] = [],
        variables: [[UInt8]] = [],
        memoryLimitMiB: UInt64 = 0,
        propagatedLimits: [String] = ResourceLimit.all.map(\.name),
        openFileLimit: UInt64,
        commandDirectory: String = ""
    ) {
        self.jobID = jobID
        self.restartCount = restartCount
        self.userID = userID
        self.groupID = groupID
        self.nodeName = nodeName
        self.workDirectory = workDirectory
        self.standardInput = standardInput
        self.standardOutput = standardOutput
        self.standardError = standardError
        self.appendsOutput = appendsOutput
        self.script = script
        self.arguments = arguments
        self.environment = environment
        self.variables = variables
        self.memoryLimitMiB = memoryLimitMiB
        self.propagatedLimits = propagatedLimits
        self.openFileLimit = openFileLimit
        self.commandDirectory = commandDirectory
    }
}
