import ClusterControl

/// What an existing cluster says of what it is made of, as its own sinfo prints it.
struct AddedState: Hashable, Sendable {
    /// The nodes, in the order of sinfo.
    var nodes: [ClusterStatus.Node] = []
    /// The partitions, in the order of sinfo.
    var partitions: [ClusterStatus.Partition] = []

    /// The line that asks; it fails where slurmctld does not answer.
    static let questions =
        "sinfo --all -h -N -o 'N|%N|%T|%c|%m|%G|%R' && sinfo --all -h -o 'P|%R|%a|%N|%P'"

    /// Reads the answer.
    init(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(Self.trimmed)
            switch (parts.first, parts.count) {
            case ("N", 7): addNode(parts)
            case ("P", 5): addPartition(parts)
            default: continue
            }
        }
    }

    /// A node stands once for each partition that it is in.
    private mutating func addNode(_ parts: [String]) {
        if let index = nodes.lastIndex(where: { $0.name == parts[1] }) {
            if !nodes[index].partitions.contains(parts[6]) { nodes[index].partitions.append(parts[6]) }
            return
        }
        nodes.append(
            .init(
                name: parts[1],
                state: parts[2],
                cpus: Self.number(parts[3]),
                gpus: Self.gpus(parts[5]),
                memoryMiB: Self.number(parts[4]),
                partitions: [parts[6]]
            )
        )
    }

    /// A partition may stand in several lines, one for each set of nodes that have something else in common.
    private mutating func addPartition(_ parts: [String]) {
        if let index = partitions.lastIndex(where: { $0.name == parts[1] }) {
            partitions[index].nodes += "," + parts[3]
            return
        }
        partitions.append(
            .init(
                name: parts[1],
                nodes: parts[3],
                state: parts[2] == "inact" ? "inactive" : parts[2],
                isDefault: parts[4].hasSuffix("*")
            )
        )
    }

    /// The number of GPUs in a list such as `gpu:a100:4(S:0-1),gpu:2,shard:8`.
    static func gpus(_ text: String) -> Int {
        text.split(separator: ",").reduce(0) { sum, entry in
            let words = entry.prefix { $0 != "(" }.split(separator: ":")
            return words.first == "gpu" && words.count > 1 ? sum + (Int(words[words.count - 1]) ?? 0) : sum
        }
    }

    /// sinfo writes a plus sign behind the least of several numbers.
    private static func number(_ text: String) -> Int {
        Int(text.prefix { $0.isNumber }) ?? 0
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        return String(text.drop { $0 == " " })
    }
}
