/// The base state of a node (Slurm's `enum node_states`).
package enum NodeBaseState: UInt8, Hashable, Sendable, CaseIterable {
    /// `NODE_STATE_UNKNOWN`.
    case unknown = 0
    /// `NODE_STATE_DOWN`: cannot run jobs.
    case down
    /// `NODE_STATE_IDLE`: runs no job.
    case idle
    /// `NODE_STATE_ALLOCATED`: all its CPUs are given out.
    case allocated
    /// `NODE_STATE_ERROR`.
    case error
    /// `NODE_STATE_MIXED`: some of its CPUs are given out.
    case mixed
    /// `NODE_STATE_FUTURE`: defined for later.
    case future
}

/// Flags above a node's base state (Slurm's `NODE_STATE_…` flags, bits 4 and up).
package struct NodeStateFlags: OptionSet, Hashable, Sendable {
    /// The bits as they are on the wire.
    package var rawValue: UInt32

    /// Makes flags from their bits.
    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Makes a set of flags; the standard library's own way looks up conformances at run time, for every literal.
    package init(arrayLiteral elements: NodeStateFlags...) {
        rawValue = elements.reduce(0) { $0 | $1.rawValue }
    }

    /// `NODE_STATE_RES`: in a reservation.
    package static let reserved = NodeStateFlags(rawValue: 0x20)
    /// `NODE_STATE_UNDRAIN`: request to clear the drain flag.
    package static let undrain = NodeStateFlags(rawValue: 0x40)
    /// `NODE_STATE_CLOUD`.
    package static let cloud = NodeStateFlags(rawValue: 0x80)
    /// `NODE_RESUME`: request to return to service.
    package static let resume = NodeStateFlags(rawValue: 0x100)
    /// `NODE_STATE_DRAIN`: takes no new jobs.
    package static let drain = NodeStateFlags(rawValue: 0x200)
    /// `NODE_STATE_COMPLETING`: cleans up after a job.
    package static let completing = NodeStateFlags(rawValue: 0x400)
    /// `NODE_STATE_NO_RESPOND`: its daemon does not answer.
    package static let notResponding = NodeStateFlags(rawValue: 0x800)
    /// `NODE_STATE_POWERED_DOWN`.
    package static let poweredDown = NodeStateFlags(rawValue: 0x1000)
    /// `NODE_STATE_FAIL`: is to be removed from service.
    package static let fail = NodeStateFlags(rawValue: 0x2000)
    /// `NODE_STATE_POWERING_UP`.
    package static let poweringUp = NodeStateFlags(rawValue: 0x4000)
    /// `NODE_STATE_MAINT`: in a maintenance reservation.
    package static let maintenance = NodeStateFlags(rawValue: 0x8000)
    /// `NODE_STATE_REBOOT_REQUESTED`.
    package static let rebootRequested = NodeStateFlags(rawValue: 0x1_0000)
    /// `NODE_STATE_POWERING_DOWN`.
    package static let poweringDown = NodeStateFlags(rawValue: 0x4_0000)
    /// `NODE_STATE_PLANNED`: kept for a backfill plan.
    package static let planned = NodeStateFlags(rawValue: 0x20_0000)
    /// `NODE_STATE_INVALID_REG`: registered with less than configured.
    package static let invalidRegistration = NodeStateFlags(rawValue: 0x40_0000)
}

/// A node's state: one base state and any number of flags.
package struct NodeState: Hashable, Sendable {
    /// The base state.
    package var base: NodeBaseState
    /// The flags.
    package var flags: NodeStateFlags

    /// Makes a state.
    package init(_ base: NodeBaseState, _ flags: NodeStateFlags = []) {
        self.base = base
        self.flags = flags
    }

    /// Reads the state as it is on the wire; a base state that Slurm does not have reads as nil.
    package init?(raw: UInt32) {
        guard let base = NodeBaseState(rawValue: UInt8(raw & 0xf)) else { return nil }
        self.init(base, NodeStateFlags(rawValue: raw & 0xffff_fff0))
    }

    /// The state as it is on the wire.
    package var raw: UInt32 {
        UInt32(base.rawValue) | flags.rawValue
    }
}
