import SlurmModel

/// What will be in use at some time to come, if every job lasts until its limit.
struct FutureLoad: Sendable {
    /// The slots of all nodes then.
    private(set) var slots: [NodeSlot]
    /// Whether loads are worked out too; slots alone do for most demands.
    private let hasDetails: Bool
    /// The loads of those nodes on which something has changed, by node; looked up, never iterated.
    private var changed: [Int: NodeLoad] = [:]

    /// What is in use now.
    init(slots: [NodeSlot], hasDetails: Bool) {
        self.slots = slots
        self.hasDetails = hasDetails
    }

    /// What is in use of a node then.
    func load(of index: Int, _ nodes: [Node]) -> NodeLoad {
        changed[index] ?? nodes[index].load
    }

    /// Counts in what a job takes.
    mutating func hold(_ allocation: [NodeAllocation], _ nodes: [Node]) {
        for part in allocation {
            slots[part.nodeIndex].hold(part)
            guard hasDetails else { continue }
            var load = load(of: part.nodeIndex, nodes)
            load.hold(part, pools: nodes[part.nodeIndex].pools)
            changed[part.nodeIndex] = load
        }
    }

    /// Counts in what a job gives back.
    mutating func release(_ allocation: [NodeAllocation], _ nodes: [Node]) {
        for part in allocation {
            slots[part.nodeIndex].release(part)
            guard hasDetails else { continue }
            var load = load(of: part.nodeIndex, nodes)
            load.release(part, pools: nodes[part.nodeIndex].pools)
            changed[part.nodeIndex] = load
        }
    }
}
