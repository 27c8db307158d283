import SlurmModel
package import SlurmWire

/// What `srun` is to do, once its command line and the environment are read.
package struct SrunPlan: Sendable {
    /// The options.
    var options: JobOptions
    /// How many tasks and nodes are asked for.
    var size: RequestedSize
    /// Whether the number of nodes comes from the environment.
    var hasNodesFromEnvironment = false
    /// The request for resources, where there are none yet.
    package var description: JobDescription
    /// The environment of this process, with what srun adds to it.
    package var environment: ProcessEnvironment
    /// The program and its arguments.
    package var command: [String]
    /// The command line as a whole.
    package var submitLine: String
    /// The step's name; nil for that of the program.
    package var stepName: String?
    /// The exit status after an error.
    package var errorStatus: Int32
    /// The exit status where resources that must be there at once are not.
    package var immediateStatus: Int32
    /// The time when srun began, in seconds since the Unix epoch.
    package var beginTime: Int64

    /// The job whose resources are there already, or nil.
    package var existingJobID: UInt32? { options.step.jobID }
    /// Whether tasks want to tell each other something (`--mpi=pmi2`).
    package var usesExchange: Bool { options.step.mpi?.lowercased() == "pmi2" }
    /// The seconds that the resources may take, or nil.
    package var immediateSeconds: UInt32? { options.step.immediateSeconds }
    /// How many more (or, negative, fewer) messages are wanted.
    package var verbosity: Int { options.verbosity - options.quietness }
    /// Whether lines are led by the task's number.
    package var isLabelled: Bool { options.step.isLabelled }
    /// Whether the tasks get a terminal.
    package var usesTerminal: Bool { options.step.usesTerminal }
    /// Whether the first interrupt ends the step.
    package var quitsOnInterrupt: Bool { options.step.quitsOnInterrupt }
    /// Whether the first interrupt goes to the tasks without a word.
    package var isStatusDisabled: Bool { options.step.isStatusDisabled }
    /// Whether a failed task ends the others; nil for what slurm.conf says.
    package var killsOnBadExit: Bool? { options.step.killsOnBadExit }
    /// How many seconds tasks may go on after the first has ended; nil for what slurm.conf says.
    package var waitSeconds: UInt32? { options.step.waitSeconds }
    /// Whether files are appended to; nil for what slurm.conf says.
    package var appends: Bool? { options.openMode.map { $0 == .append } }
    /// The first node of the step, counted in the job; nil for any.
    package var relative: UInt32? { options.step.relative }
    /// The programs that run on this host before and after the step, as asked for.
    package var scripts: (prolog: String?, epilog: String?) { (options.step.prolog, options.step.epilog) }
    /// Where standard input comes from and output goes to, as asked for.
    package var files: (input: String?, output: String?, error: String?) {
        (options.inputFile, options.outputFile, options.errorFile)
    }

    /// Gives the tasks no terminal, as the command itself has none.
    package mutating func disregardTerminal() {
        options.step.usesTerminal = false
    }
}
