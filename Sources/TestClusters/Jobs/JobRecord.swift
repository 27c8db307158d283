/// What `scontrol show job` says of one job, or of one task of an array.
public struct JobRecord: Sendable, Hashable {
    /// The id as users write it: `7`, or `7_1` for a task of an array.
    public var id: String
    /// The name.
    public var name: String
    /// What it is up to.
    public var state: JobState
    /// Why it is in this state, in Slurm's word, for example `Resources`; `None` for no reason.
    public var reason: String
    /// The exit code; that of the shell's convention (128 and the number) where a signal ended it.
    public var exitCode: Int32
    /// The partition.
    public var partition: String
    /// The nodes in bracket notation; empty while it waits.
    public var nodeList: String
    /// Standard output's file.
    public var outputPath: String
    /// Standard error's file.
    public var errorPath: String
    /// Everything that `scontrol` says, by its own names, such as `TresPerJob`.
    public var fields: [String: String]

    /// Reads what `scontrol show job` says of any number of jobs.
    static func all(in text: String) -> [JobRecord] {
        ControlText.blocks(of: text, beginningWith: "JobId").compactMap(JobRecord.init)
    }

    private init?(_ fields: [String: String]) {
        guard let number = fields["JobId"] else { return nil }
        let task = fields["ArrayTaskId"].flatMap { task in fields["ArrayJobId"].map { "\($0)_\(task)" } }
        id = task ?? number
        name = fields["JobName"] ?? ""
        state = JobState(word: fields["JobState"] ?? "")
        reason = fields["Reason"] ?? "None"
        exitCode = Self.exitCode(fields["ExitCode"] ?? "0:0")
        partition = fields["Partition"] ?? ""
        nodeList = fields["NodeList"].map { $0 == "(null)" ? "" : $0 } ?? ""
        outputPath = fields["StdOut"] ?? ""
        errorPath = fields["StdErr"] ?? outputPath
        self.fields = fields
    }

    /// Reads a line of `sacct --parsable2` with id, name, state, exit code, partition and nodes; what else was seen of
    /// the job before is kept.
    init?(accountingRow line: Substring, seen: [JobRecord]) {
        let words = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard words.count == 6 else { return nil }
        let before = seen.first { $0.id == words[0] }
        id = words[0]
        name = words[1]
        state = JobState(word: words[2])
        reason = "None"
        exitCode = Self.exitCode(words[3])
        partition = words[4]
        nodeList = words[5].hasPrefix("None") ? "" : words[5]
        outputPath = before?.outputPath ?? ""
        errorPath = before?.errorPath ?? ""
        fields = before?.fields ?? [:]
    }

    /// Reads `CODE:SIGNAL`.
    private static func exitCode(_ text: String) -> Int32 {
        let numbers = text.split(separator: ":").compactMap { Int32($0) }
        guard numbers.count == 2 else { return 0 }
        return numbers[1] != 0 ? 128 + numbers[1] : numbers[0]
    }
}
