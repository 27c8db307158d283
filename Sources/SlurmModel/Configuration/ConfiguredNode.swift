/// One node that slurm.conf defines.
package struct ConfiguredNode: Hashable, Sendable {
    /// The node's name.
    package var name: String
    /// The name of the host it runs on.
    package var hostName: String
    /// Where its daemon is reached.
    package var address: String
    /// The port of its daemon.
    package var port: UInt16
    /// Its processors and memory.
    package var hardware: NodeHardware
    /// The generic resources as written, such as `gpu:fake:4`; empty for none.
    package var gres: String
    /// The features, in order.
    package var features: [String]
    /// The scheduling weight; nodes with a lower one are taken first.
    package var weight: UInt32
    /// The state it starts in; `UNKNOWN` until its daemon registers.
    package var state: NodeState
    /// Why it is not in service; nil for none given.
    package var reason: String?
}

extension SlurmConfiguration {
    /// The nodes, ordered by name as slurmctld orders its table, with `DownNodes` applied.
    ///
    /// Throws where names, addresses or ports do not match in number, where a state is unknown, or where a node is
    /// defined twice: what stops slurmctld with `fatal`.
    package func nodes() throws(SlurmConfigurationError) -> [ConfiguredNode] {
        var nodes: [ConfiguredNode] = []
        var known: Set<String> = []
        for line in nodeLines {
            for node in try expand(line) {
                guard known.insert(node.name).inserted else {
                    throw SlurmConfigurationError(
                        problems: [line.source.problem("Duplicated NodeHostName \(node.name) in config file")]
                    )
                }
                nodes.append(node)
            }
        }
        applyDownNodes(to: &nodes)
        return nodes.sorted { NaturalOrder.precedes($0.name, $1.name) }
    }

    private func expand(_ line: NodeLine) throws(SlurmConfigurationError) -> [ConfiguredNode] {
        let names = try hosts(line.names, "NodeName", line)
        let addresses = try hosts(line.addresses, "NodeAddr", line)
        let hostNames = try hosts(line.hostNames, "NodeHostname", line)
        let ports = try ports(line)
        for (key, count) in [("NodeAddr", addresses.count), ("Port", ports.count)] {
            guard count == names.count || count == 1 else {
                throw SlurmConfigurationError(problems: [
                    line.source.problem(
                        "\(key) count must equal that of NodeName records or there must be no more than one",
                        advice: "\(names.count) names, \(count) values"
                    )
                ])
            }
        }
        guard let state = NodeState(configurationWord: line.state ?? "UNKNOWN") else {
            throw SlurmConfigurationError(problems: [
                line.source.problem(
                    "Invalid state \(line.state ?? "") from \(line.names)",
                    advice: "give UNKNOWN, IDLE, DOWN, DRAIN, FAIL, FUTURE or CLOUD"
                )
            ])
        }
        return names.indices.map { index in
            ConfiguredNode(
                name: names[index],
                hostName: hostNames[min(index, hostNames.count - 1)],
                address: addresses[min(index, addresses.count - 1)],
                port: ports[min(index, ports.count - 1)],
                hardware: line.hardware,
                gres: line.gres,
                features: line.features,
                weight: line.weight,
                state: state,
                reason: line.reason
            )
        }
    }

    private func hosts(
        _ text: String,
        _ key: String,
        _ line: NodeLine
    ) throws(SlurmConfigurationError) -> [String] {
        let list: HostList
        do {
            list = try HostList(parsing: text)
        } catch {
            throw SlurmConfigurationError(problems: [
                line.source.problem("Unable to create \(key) list from \(text)", advice: error.description)
            ])
        }
        guard !list.names.isEmpty else {
            throw SlurmConfigurationError(problems: [line.source.problem("Empty \(key) in config.")])
        }
        return list.names
    }

    private func ports(_ line: NodeLine) throws(SlurmConfigurationError) -> [UInt16] {
        guard let text = line.ports, !text.isEmpty else { return [slurmdPort] }
        let list = text.hasPrefix("[") ? text : "[\(text)]"
        var ports: [UInt16] = []
        for name in try hosts(list, "Port", line) {
            guard let port = UInt16(name), port > 0 else {
                throw SlurmConfigurationError(problems: [
                    line.source.problem("Invalid Port \(text)", advice: "give ports from 1 to 65535")
                ])
            }
            ports.append(port)
        }
        return ports
    }

    private func applyDownNodes(to nodes: inout [ConfiguredNode]) {
        for line in downNodes {
            // slurmctld goes on without such a line, too; so it does where it names no node that there is.
            guard let list = try? HostList(parsing: line.nodes),
                let state = NodeState(configurationWord: line.state ?? "DOWN")
            else { continue }
            for index in nodes.indices where list.names.contains(nodes[index].name) {
                nodes[index].state = state
                nodes[index].reason = line.reason ?? nodes[index].reason
            }
        }
    }
}

extension NodeState {
    /// Reads the word of `State` on a `NodeName` line; gives nil for a word that Slurm refuses.
    init?(configurationWord word: String) {
        if ASCII.hasPrefix(word, "cloud") {
            self.init(.idle, [.cloud, .poweredDown])
        } else if ASCII.hasPrefix(word, "drain") {
            self.init(.unknown, .drain)
        } else if ASCII.hasPrefix(word, "fail") {
            self.init(.idle, .fail)
        } else {
            let words: [(String, NodeBaseState)] = [
                ("unknown", .unknown), ("down", .down), ("idle", .idle), ("allocated", .allocated),
                ("error", .error), ("mixed", .mixed), ("future", .future),
            ]
            guard let base = words.first(where: { ASCII.equal(word, $0.0) }) else { return nil }
            self.init(base.1)
        }
    }
}
