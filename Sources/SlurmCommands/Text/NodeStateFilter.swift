import SlurmModel

/// The states of nodes that `sinfo --states` asks for: any of them, or all of them at once (`idle&planned`).
struct NodeStateFilter: Hashable, Sendable {
    /// A state asked for, as the number that Slurm has for it.
    private var wanted: [UInt32]
    /// Whether a node must be in all of them.
    private var needsAll: Bool

    /// The states that stand for themselves alone.
    private static let baseStates = NodeBaseState.allCases.map { UInt32($0.rawValue) }
    private static let draining = NodeStateFlags.drain.rawValue | UInt32(NodeBaseState.allocated.rawValue)
    private static let drained = NodeStateFlags.drain.rawValue | UInt32(NodeBaseState.idle.rawValue)

    /// Names for flags, besides the words that are printed for them.
    private static let namedFlags: [(name: String, state: UInt32)] = [
        ("PLANNED", NodeStateFlags.planned.rawValue), ("PLND", NodeStateFlags.planned.rawValue),
        ("DRAIN", NodeStateFlags.drain.rawValue), ("DRAINED", drained), ("RESV", NodeStateFlags.reserved.rawValue),
        ("RESERVED", NodeStateFlags.reserved.rawValue), ("PERFCTRS", NodeStateFlags.counters.rawValue),
        ("NPC", NodeStateFlags.counters.rawValue), ("DRAINING", draining), ("DRNG", draining),
    ]

    /// Flags by the words that are printed for them.
    private static let wordedFlags: [NodeStateFlags] = [
        .poweringDown, .poweredDown, .powerDown, .poweringUp, .fail, .maintenance, .rebootRequested, .rebootIssued,
        .cloud,
    ]

    /// Reads names with commas or `&` between them; gives nil, and tells why, for one that Slurm does not have.
    init?(_ text: String, _ output: inout CommandOutput) {
        needsAll = text.contains("&")
        if text.lowercased() == "all" {
            wanted = Self.baseStates + [NodeStateFlags.drain.rawValue, NodeStateFlags.completing.rawValue]
            needsAll = false
            return
        }
        wanted = []
        for name in text.split(whereSeparator: { $0 == "," || $0 == "&" }) {
            guard let state = Self.state(String(name)) else {
                output.error("Bad state string: \"\(name)\"")
                return nil
            }
            wanted.append(state)
        }
    }

    /// Whether a node is asked for.
    func admits(_ raw: UInt32, allocatedCPUs: UInt16) -> Bool {
        guard !wanted.isEmpty else { return false }
        let matches = wanted.lazy.map { Self.matches($0, raw, allocatedCPUs: allocatedCPUs) }
        return needsAll ? matches.allSatisfy { $0 } : matches.contains(true)
    }

    /// The names that the message about a wrong one lists.
    static var validStates: String {
        let words = baseStates.map(NodeStateText.long)
        let flags: [NodeStateFlags] = [.cloud, .completing]
        let rest: [NodeStateFlags] = [
            .poweringDown, .poweredDown, .powerDown, .poweringUp, .fail, .maintenance, .rebootRequested,
            .rebootIssued, .planned,
        ]
        let all =
            words + ["DRAIN", "DRAINED", "DRAINING", "NO_RESPOND", "RESERVED", "PERFCTRS"]
            + (flags + rest).map { NodeStateText.long($0.rawValue) }
        return all.joined(separator: ",").lowercased()
    }

    /// The state of a name or of the beginning of one, in any case.
    private static func state(_ text: String) -> UInt32? {
        let name = text.uppercased()
        func isWord(_ state: UInt32) -> Bool {
            NodeStateText.compact(state).hasPrefix(name) || NodeStateText.long(state).hasPrefix(name)
        }
        if let state = baseStates.first(where: isWord) { return state }
        if let named = namedFlags.first(where: { $0.name.hasPrefix(name) }) { return named.state }
        if isWord(NodeStateFlags.completing.rawValue) { return NodeStateFlags.completing.rawValue }
        if "NO_RESPOND".hasPrefix(name) { return NodeStateFlags.notResponding.rawValue }
        return wordedFlags.first { isWord($0.rawValue) }?.rawValue
    }

    private static func matches(_ wanted: UInt32, _ raw: UInt32, allocatedCPUs: UInt16) -> Bool {
        let isDrain = raw & NodeStateFlags.drain.rawValue != 0
        let base = NodeBaseState(rawValue: UInt8(raw & 0xf))
        let isBusy = base == .allocated || base == .mixed
        switch wanted {
        case NodeStateFlags.drain.rawValue: return isDrain
        case draining: return isDrain && isBusy
        case drained: return isDrain && !isBusy
        case UInt32(NodeBaseState.allocated.rawValue): return allocatedCPUs > 0
        default: return wanted & 0xffff_fff0 != 0 ? wanted & raw != 0 : wanted == raw & 0xf
        }
    }
}
