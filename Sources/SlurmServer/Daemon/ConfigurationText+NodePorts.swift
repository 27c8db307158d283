import SlurmModel

extension ConfigurationText {
    /// The text in which the `NodeName` lines have these ports, by the nodes' names; a line with all its ports right,
    /// or with a node that has none here, stays as it is.
    func setting(nodePorts ports: [String: UInt16], in nodes: [ConfiguredNode]) -> [UInt8] {
        let current = Dictionary(nodes.map { ($0.name, $0.port) }) { first, _ in first }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let changed = lines.map { line in
            let text = String(decoding: line, as: UTF8.self)
            guard let names = Self.nodeNames(text), names.contains(where: { current[$0] != ports[$0] }) else {
                return Array(line)
            }
            let wanted = names.compactMap { ports[$0] }
            guard wanted.count == names.count else { return Array(line) }
            let value = wanted.count == 1 ? "\(wanted[0])" : "[\(wanted.map { "\($0)" }.joined(separator: ","))]"
            return Array(Self.setting(port: value, in: text).utf8)
        }
        return Array(changed.joined(separator: [UInt8(ascii: "\n")]))
    }

    /// The nodes of a `NodeName` line; nil for another one.
    private static func nodeNames(_ line: String) -> [String]? {
        let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
        guard let first = words.first, first.lowercased().hasPrefix("nodename=") else { return nil }
        let names = String(first.dropFirst("nodename=".count))
        guard names.uppercased() != "DEFAULT" else { return nil }
        // Who calls this has the nodes of these lines, so they were parsed before: only a line that is none fails here.
        return try? HostList(parsing: names).names
    }

    private static func setting(port: String, in line: String) -> String {
        var words = line.split(separator: " ", omittingEmptySubsequences: false).map { "\($0)" }
        if let index = words.firstIndex(where: { $0.lowercased().hasPrefix("port=") }) {
            words[index] = "Port=\(port)"
        } else {
            words.insert("Port=\(port)", at: min(1, words.count))
        }
        return words.joined(separator: " ")
    }
}
