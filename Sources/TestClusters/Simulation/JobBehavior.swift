/// How long a simulated job takes, and how it ends.
public struct JobBehavior: Sendable, Hashable {
    /// How long the script runs.
    public var duration: Duration
    /// The script's exit code, 0 to 255.
    public var exitCode: Int32
    /// What the script writes to its standard output.
    public var output: String
    /// What jobs with certain names do instead.
    public var byJobName: [String: Outcome] = [:]

    /// How long a script runs and with which code it ends.
    public struct Outcome: Sendable, Hashable {
        /// How long the script runs.
        public var duration: Duration
        /// The script's exit code, 0 to 255.
        public var exitCode: Int32
        /// What the script writes to its standard output.
        public var output: String

        /// Describes an outcome.
        public init(duration: Duration, exitCode: Int32 = 0, output: String = "") {
            self.duration = duration
            self.exitCode = exitCode
            self.output = output
        }
    }

    /// Describes what jobs do unless `byJobName` says otherwise.
    public init(duration: Duration = .seconds(60), exitCode: Int32 = 0, output: String = "") {
        self.duration = duration
        self.exitCode = exitCode
        self.output = output
    }

    /// What a job of a name does.
    func outcome(ofJobNamed name: String) -> Outcome {
        byJobName[name] ?? Outcome(duration: duration, exitCode: exitCode, output: output)
    }
}
