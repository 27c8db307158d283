package import SlurmModel

/// A node of the running cluster.
package struct Node: Hashable, Sendable {
    /// The node as configured, with the changes made since.
    package internal(set) var definition: EngineNode
    /// What administrators and failures made of it: base idle, down, unknown or future, and flags.
    package internal(set) var condition: NodeState
    /// Whether it is in a reservation that has begun, and in one for maintenance.
    package internal(set) var reservedFlags: NodeStateFlags = []
    /// Why it is drained or down.
    package internal(set) var reason: String?
    /// Who said so.
    package internal(set) var reasonUserID: UInt32?
    /// When.
    package internal(set) var reasonTime: SimTime?
    /// When it last had a job.
    package internal(set) var lastBusyTime: SimTime
    /// `Comment`.
    package internal(set) var comment: String?
    /// `Extra`.
    package internal(set) var extra: String?
    /// The jobs that hold something of it, in the order in which they started.
    package internal(set) var jobs: [JobID] = []
    /// How many of these are completing.
    package internal(set) var completingJobCount = 0
    /// How many of the others are suspended, and have given their cores back.
    package internal(set) var suspendedJobCount = 0

    /// What of it is given out.
    var load: NodeLoad
    /// Its generic resources.
    var pools: [GresPool]

    /// A node at the start of a cluster.
    init(_ definition: EngineNode, at time: SimTime) {
        self.definition = definition
        condition = definition.state
        reason = definition.reason
        lastBusyTime = time
        pools = GresPool.pools(of: definition)
        load = NodeLoad(pools: pools.count)
    }

    /// CPUs that jobs hold.
    package var allocatedCPUs: Int {
        load.usedCoreCount * definition.cpusPerCore
    }

    /// Memory that jobs hold, in MiB.
    package var allocatedMemoryMiB: UInt64 {
        load.usedMemoryMiB
    }

    /// Generic resources that jobs hold, one entry for each of the node's, with the numbers of the units.
    package var allocatedGres: [GresAllocation] {
        pools.indices.map { pool in
            let indices = (0..<pools[pool].count).filter(load.usedGres[pool].contains)
            return GresAllocation(
                name: pools[pool].name,
                type: pools[pool].type,
                indices: indices.map { $0 + pools[pool].firstIndex }
            )
        }
    }

    /// The state that clients see: idle becomes mixed or allocated by the CPUs given out, completing is flagged.
    package var state: NodeState {
        var state = condition
        state.flags.formUnion(reservedFlags)
        if completingJobCount > 0 { state.flags.insert(.completing) }
        guard state.base == .idle, jobs.count > completingJobCount + suspendedJobCount else { return state }
        state.base = load.usedCoreCount >= definition.cores ? .allocated : .mixed
        return state
    }

    /// Whether new jobs may start here.
    package var acceptsJobs: Bool {
        condition.base == .idle && condition.flags.isDisjoint(with: [.drain, .fail, .notResponding, .poweredDown])
    }
}
