/// A `NodeName` line of slurm.conf, not yet expanded into nodes.
package struct NodeLine: Hashable, Sendable {
    /// The nodes' names in bracket notation.
    package var names: String
    /// What the nodes have in common.
    package var hardware: NodeHardware
    /// The generic resources as written, such as `gpu:fake:4`; empty for none.
    package var gres: String
    /// The features, in order.
    package var features: [String]
    /// The scheduling weight, 1 by default; nodes with a lower one are taken first.
    package var weight: UInt32
    /// The word of `State`, nil where none is given.
    package var state: String?
    /// Why the nodes are not in service.
    package var reason: String?
    /// The addresses in bracket notation; the host names by default.
    package var addresses: String
    /// The host names in bracket notation; the node names by default.
    package var hostNames: String
    /// The ports of the nodes' daemons in range notation; nil for `SlurmdPort`.
    package var ports: String?
    /// Where the line stands.
    var source: ConfigurationSource

    /// Reads a line.
    init(_ record: ConfigurationRecord) {
        names = record.name
        hardware = NodeHardware(record)
        gres = record.text("Gres") ?? ""
        features = (record.text("Feature", "Features") ?? "").split(separator: ",").map(String.init)
        let weight: UInt32 = record.number("Weight") ?? 1
        self.weight = weight == .max ? weight - 1 : weight
        state = record.text("State")
        reason = record.text("Reason")
        hostNames = record.text("NodeHostname") ?? record.name
        addresses = record.text("NodeAddr") ?? hostNames
        ports = record.text("Port")
        source = record.source
    }

    /// Sets values that contradict each other to what slurmctld makes of them, and says so.
    mutating func correct() -> [String] {
        hardware.correct(names: names)
    }
}
