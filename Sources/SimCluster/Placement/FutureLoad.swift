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
            change(part.nodeIndex, nodes) { load, pools in load.hold(part, pools: pools) }
        }
    }

    /// Counts in what a job gives back.
    mutating func release(_ allocation: [NodeAllocation], _ nodes: [Node]) {
        for part in allocation {
            slots[part.nodeIndex].release(part)
            change(part.nodeIndex, nodes) { load, pools in load.release(part, pools: pools) }
        }
    }

    /// Counts in that a job leaves its cores to others, and keeps all else.
    mutating func giveCores(of allocation: [NodeAllocation], _ nodes: [Node]) {
        for part in allocation {
            slots[part.nodeIndex].freeCores += Int32(part.coreIDs.count)
            change(part.nodeIndex, nodes) { load, _ in load.releaseCores(part.coreIDs) }
        }
    }

    private mutating func change(_ index: Int, _ nodes: [Node], _ body: (inout NodeLoad, [GresPool]) -> Void) {
        // Where jobs share cores, how many are free cannot be told by counting.
        let sharesCores = !nodes[index].load.sharedCores.isEmpty
        guard hasDetails || sharesCores else { return }
        var load = load(of: index, nodes)
        body(&load, nodes[index].pools)
        changed[index] = load
        if sharesCores { slots[index].freeCores = slots[index].cores - Int32(load.usedCoreCount) }
    }
}
