/// What slurmctld says of its nodes, partitions and jobs, as Slurm's own commands print it.
struct ContainerState: Hashable, Sendable {
    /// The state of each node, by name, such as `idle` or `down*`.
    var nodes: [String: String] = [:]
    /// The state of each partition, by name: `up`, `down`, `drain` or `inact`.
    var partitions: [String: String] = [:]
    /// How many jobs wait or run.
    var activeJobCount = 0

    /// The line that asks; it fails where slurmctld does not answer.
    static let questions =
        "sinfo --all -h -N -o 'N|%N|%T' && sinfo --all -h -o 'P|%R|%a' && squeue --all -h -r -o 'J|%i'"

    /// Reads the answer.
    init(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: "|").map { $0.trimmingBlanks }
            switch (parts.first, parts.count) {
            case ("N", 3): nodes[parts[1]] = parts[2]
            case ("P", 3): partitions[parts[1]] = parts[2] == "inact" ? "inactive" : parts[2]
            case ("J", 2): activeJobCount += 1
            default: continue
            }
        }
    }

    /// Whether a node can run jobs now; a mark behind the state (`idle*`, `idle~`) says that it cannot.
    func canRunJobs(_ node: String) -> Bool {
        ["idle", "mixed", "allocated", "completing"].contains(nodes[node] ?? "")
    }
}

extension Substring {
    fileprivate var trimmingBlanks: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return String(text.drop { $0 == " " })
    }
}
