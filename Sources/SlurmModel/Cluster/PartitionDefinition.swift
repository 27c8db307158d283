/// One partition of a cluster.
package struct PartitionDefinition: Hashable, Sendable {
    /// Whether jobs may be submitted and started.
    package enum State: String, Hashable, Sendable, CaseIterable {
        /// Both.
        case up
        /// Jobs may be submitted, none starts.
        case down
        /// Jobs that are there may start, none is submitted.
        case drain
        /// Neither.
        case inactive
    }

    /// The name.
    package var name: String
    /// Nodes in it, besides those that name the partition.
    package var nodes: [String]
    /// Whether jobs that name no partition go here.
    package var isDefault: Bool
    /// Longest time limit as Slurm writes it (`1:00:00`, `2-0`); nil for none.
    package var maxTime: String?
    /// Whether jobs may be submitted and started.
    package var state: State
    /// Features that its nodes get.
    package var features: [String]

    /// Makes a partition.
    package init(
        name: String,
        nodes: [String] = [],
        isDefault: Bool = false,
        maxTime: String? = nil,
        state: State = .up,
        features: [String] = []
    ) {
        self.name = name
        self.nodes = nodes
        self.isDefault = isDefault
        self.maxTime = maxTime
        self.state = state
        self.features = features
    }
}

/// What runs beside Slurm.
package struct ServicesDefinition: Hashable, Sendable {
    /// A registry for container images.
    package var hasRegistry: Bool
    /// Pyxis and enroot for jobs in containers.
    package var hasPyxis: Bool
    /// SSH to a simulated cluster; one in containers has it always.
    package var hasSSH: Bool
    /// Whether jobs of a cluster in containers may run containers themselves.
    package var hasNestedContainers = false

    /// Makes the services; none by default.
    package init(hasRegistry: Bool = false, hasPyxis: Bool = false, hasSSH: Bool = false) {
        self.hasRegistry = hasRegistry
        self.hasPyxis = hasPyxis
        self.hasSSH = hasSSH
    }
}
