package import SlurmModel

/// Nodes that are kept for the jobs of some users for a time.
package struct Reservation: Hashable, Codable, Sendable {
    /// The name.
    package internal(set) var name: String
    /// When it begins.
    package internal(set) var start: SimTime
    /// When it ends.
    package internal(set) var end: SimTime
    /// The nodes, by name, in the order of the node table.
    package internal(set) var nodes: [String] = []
    /// What kind it is.
    package internal(set) var flags: ReservationFlags = []
    /// `Users` as text.
    package internal(set) var users: String?
    /// The numbers of these users.
    package internal(set) var userIDs: [UInt32] = []
    /// `Groups` as text.
    package internal(set) var groups: String?
    /// `Accounts` as text; without accounting nobody has one.
    package internal(set) var accounts: String?
    /// `PartitionName`.
    package internal(set) var partition: String?
    /// `Features` that the nodes were chosen by.
    package internal(set) var features: String?
}

/// What a request says of a reservation; nil leaves a field open, or as it is.
package struct ReservationRequest: Hashable, Sendable {
    /// The name; nil for a new one gives it that of its first user with a number.
    package var name: String?
    /// When it begins.
    package var start: SimTime?
    /// When it ends.
    package var end: SimTime?
    /// How long it lasts, in minutes; `infinite` is a year.
    package var durationMinutes: Settable<UInt32> = .unset
    /// The nodes in bracket notation, or `ALL`.
    package var nodes: String?
    /// How many nodes, chosen from the partition.
    package var nodeCount: UInt32?
    /// What kind it is, or what changes of that.
    package var flags: ReservationFlags?
    /// `Users` as text; `userIDs` has their numbers.
    package var users: String?
    /// The numbers of these users.
    package var userIDs: [UInt32] = []
    /// `Groups` as text.
    package var groups: String?
    /// `Accounts` as text.
    package var accounts: String?
    /// `PartitionName`.
    package var partition: String?
    /// `Features` that nodes must have.
    package var features: String?

    /// A request that says nothing.
    package init() {}
}
