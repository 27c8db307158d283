/// A cluster that accounting knows.
package struct AccountedCluster: Hashable, Codable, Sendable {
    /// The name.
    package var name: String
    /// Where its controller is; empty for a cluster that was only added.
    package var controlHost: String = ""
    /// The controller's port.
    package var controlPort: UInt32 = 0
    /// The protocol version of the controller; 0 for a cluster that was only added.
    package var protocolVersion: UInt16 = 0
    /// `CLUSTER_FLAG_…`.
    package var flags: UInt32 = 0
    /// `Classification` as on the wire.
    package var classification: UInt16 = 0

    /// Names a cluster.
    package init(name: String) {
        self.name = name
    }
}

/// An account: what associations of users belong to.
package struct Account: Hashable, Codable, Sendable {
    /// The name.
    package var name: String
    /// The description.
    package var description: String
    /// The organization.
    package var organization: String
    /// Users who may change what is below the account, in the order in which they were made coordinators.
    package var coordinators: [String] = []

    /// Makes an account.
    package init(name: String, description: String, organization: String) {
        self.name = name
        self.description = description
        self.organization = organization
    }
}

/// What a user may do to accounting data, as on the wire.
package enum AdminLevel: UInt16, Hashable, Codable, Comparable, Sendable {
    /// Nothing is said.
    case unset = 0
    /// Nothing but to look.
    case none = 1
    /// May change everything but what only administrators may.
    case `operator` = 2
    /// May change everything.
    case administrator = 3

    /// Orders levels by what they allow.
    package static func < (left: AdminLevel, right: AdminLevel) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// A user that accounting knows.
package struct AccountingMember: Hashable, Codable, Sendable {
    /// The name.
    package var name: String
    /// What the user may do.
    package var adminLevel = AdminLevel.none
    /// The workload key of jobs that name none.
    package var defaultWCKey: String = ""

    /// Names a user.
    package init(name: String, adminLevel: AdminLevel = .none) {
        self.name = name
        self.adminLevel = adminLevel
    }
}

/// A workload key of a user.
package struct WorkloadKey: Hashable, Codable, Sendable {
    /// Its number.
    package var id: UInt32
    /// The cluster.
    package var cluster: String
    /// The user.
    package var user: String
    /// The key.
    package var name: String
    /// Whether it is the user's default.
    package var isDefault = false

    /// Makes a key.
    package init(id: UInt32, cluster: String, user: String, name: String) {
        self.id = id
        self.cluster = cluster
        self.user = user
        self.name = name
    }
}

/// A change of accounting data, as `sacctmgr show transactions` lists it.
package struct AccountingLogEntry: Hashable, Codable, Sendable {
    /// Its number.
    package var id: UInt32
    /// When it was made.
    package var time: SimTime
    /// The number of the message that made it.
    package var action: UInt16
    /// Who made it.
    package var actor: String
    /// What was changed.
    package var target: String
    /// To what.
    package var details: String

    /// Describes a change.
    package init(id: UInt32, time: SimTime, action: UInt16, actor: String, target: String, details: String) {
        self.id = id
        self.time = time
        self.action = action
        self.actor = actor
        self.target = target
        self.details = details
    }
}
