/// What `scontrol show node` says of one node.
public struct NodeRecord: Sendable, Hashable {
    /// The name.
    public var name: String
    /// The state in Slurm's words, such as `IDLE` or `MIXED+DRAIN`.
    public var state: String
    /// CPUs that jobs may have.
    public var cpus: Int
    /// CPUs that jobs have.
    public var allocatedCPUs: Int
    /// Memory in MiB.
    public var memoryMiB: Int
    /// Memory that jobs have, in MiB.
    public var allocatedMemoryMiB: Int
    /// GPUs.
    public var gpus: Int
    /// GPUs that jobs have; 0 where the cluster does not count them.
    public var allocatedGPUs: Int
    /// The partitions that the node is in.
    public var partitions: [String]
    /// Everything that `scontrol` says, by its own names.
    public var fields: [String: String]

    /// Reads what `scontrol show node` says.
    static func all(in text: String) -> [NodeRecord] {
        ControlText.blocks(of: text, beginningWith: "NodeName").map(NodeRecord.init)
    }

    private init(_ fields: [String: String]) {
        func number(_ key: String) -> Int { fields[key].flatMap { Int($0) } ?? 0 }
        name = fields["NodeName"] ?? ""
        state = fields["State"] ?? ""
        cpus = number("CPUTot")
        allocatedCPUs = number("CPUAlloc")
        memoryMiB = number("RealMemory")
        allocatedMemoryMiB = number("AllocMem")
        gpus = Self.gpus(inGres: fields["Gres"] ?? "")
        allocatedGPUs = Self.gpus(inTRES: fields["AllocTRES"] ?? "")
        partitions = (fields["Partitions"] ?? "").split(separator: ",").map(String.init)
        self.fields = fields
    }

    /// The GPUs in a list such as `gpu:fake:4(S:0),tmp:1`.
    private static func gpus(inGres text: String) -> Int {
        var count = 0
        for entry in text.split(separator: ",") {
            let words = entry.prefix { $0 != "(" }.split(separator: ":")
            guard words.first == "gpu" else { continue }
            count += words.count > 1 ? Int(words[words.count - 1]) ?? 1 : 1
        }
        return count
    }

    /// The GPUs in a list such as `cpu=4,gres/gpu=2`.
    private static func gpus(inTRES text: String) -> Int {
        text.split(separator: ",").filter { $0.hasPrefix("gres/gpu=") }
            .compactMap { Int($0.dropFirst("gres/gpu=".count)) }
            .reduce(0, +)
    }
}
