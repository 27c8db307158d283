/// A job that was submitted to a `MockBackend`.
public struct MockJob: Sendable, Hashable {
    /// The id, such as `mock-1`.
    public var id: String
    /// The name.
    public var name: String
    /// The batch script.
    public var script: String
    /// The call of `sbatch`.
    public var call: CommandCall
    /// What it is up to.
    public var state: JobState = .pending
    /// The exit code.
    public var exitCode: Int32 = 0
    /// What it printed.
    public var output = ""

    init(id: String, name: String, script: String, call: CommandCall) {
        self.id = id
        self.name = name
        self.script = script
        self.call = call
    }

    /// The name of its output file; there is no such file.
    var outputPath: String { "slurm-\(id).out" }

    /// The job as `scontrol show job` writes it.
    var controlText: String {
        """
        JobId=\(id) JobName=\(name)
           JobState=\(state.rawValue) Reason=\(state == .pending ? "MockBackend" : "None") Dependency=(null)
           ExitCode=\(exitCode):0
           StdErr=\(outputPath)
           StdOut=\(outputPath)

        """
    }
}
