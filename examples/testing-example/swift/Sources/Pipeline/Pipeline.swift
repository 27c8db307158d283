/// Two steps of work as Slurm runs them: files are prepared one by one, and then all are counted.
public struct Pipeline: Sendable {
    /// How many files there are.
    public var fileCount: Int

    /// Describes the work.
    public init(fileCount: Int) {
        self.fileCount = fileCount
    }

    /// The tasks of the array that prepares the files.
    public var array: String { "1-\(fileCount)" }

    /// The script of one task of the array.
    public let prepareScript = "echo \"prepared by $SLURM_ARRAY_TASK_ID\" > \"part-$SLURM_ARRAY_TASK_ID\""

    /// The script that counts what was prepared; its exit status says whether all is there.
    public var countScript: String {
        "count=$(cat part-* | wc -l)\necho \"$count parts\"\n[ \"$count\" -eq \(fileCount) ]"
    }
}
