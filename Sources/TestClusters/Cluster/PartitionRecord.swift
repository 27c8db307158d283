/// What `scontrol show partition` says of one partition.
public struct PartitionRecord: Sendable, Hashable {
    /// The name.
    public var name: String
    /// `UP`, `DOWN`, `DRAIN` or `INACTIVE`.
    public var state: String
    /// Whether jobs that name no partition go here.
    public var isDefault: Bool
    /// The nodes in bracket notation.
    public var nodeList: String
    /// How many nodes there are.
    public var nodeCount: Int
    /// How many CPUs they have together.
    public var cpus: Int
    /// The longest time limit, in Slurm's form.
    public var maxTime: String
    /// Everything that `scontrol` says, by its own names.
    public var fields: [String: String]

    /// Reads what `scontrol show partition` says.
    static func all(in text: String) -> [PartitionRecord] {
        ControlText.blocks(of: text, beginningWith: "PartitionName").map(PartitionRecord.init)
    }

    private init(_ fields: [String: String]) {
        name = fields["PartitionName"] ?? ""
        state = fields["State"] ?? ""
        isDefault = fields["Default"] == "YES"
        nodeList = fields["Nodes"] ?? ""
        nodeCount = fields["TotalNodes"].flatMap { Int($0) } ?? 0
        cpus = fields["TotalCPUs"].flatMap { Int($0) } ?? 0
        maxTime = fields["MaxTime"] ?? ""
        self.fields = fields
    }
}
