package import SlurmModel

/// What `scontrol update node` changes; nil leaves a field as it is.
package struct NodeChanges: Hashable, Sendable {
    /// The state asked for, as on the wire: a base state or one flag (`DRAIN`, `NODE_RESUME`, …).
    package var state: NodeState?
    /// `Reason`; an empty text clears.
    package var reason: String?
    /// `Weight`.
    package var weight: UInt32?
    /// `AvailableFeatures`, which become the active ones too unless these are given.
    package var features: [String]?
    /// `ActiveFeatures`, some of the available ones.
    package var activeFeatures: [String]?
    /// `CpuBind` as on the wire; 0 for none.
    package var cpuBind: UInt32?
    /// `Comment`; an empty text clears.
    package var comment: String?
    /// `Extra`; an empty text clears.
    package var extra: String?

    /// No change.
    package init() {}
}
