import SlurmModel

/// An account on a cluster, or a user's membership in it: a node of the tree that `sacctmgr show assoc` prints.
package struct Association: Hashable, Codable, Sendable {
    /// Its number.
    package var id: UInt32
    /// The cluster.
    package var cluster: String
    /// The account.
    package var account: String
    /// The user; empty for the account itself.
    package var user: String = ""
    /// The partition for which alone it holds; empty for all.
    package var partition: String = ""
    /// The number of the association above; 0 for the root.
    package var parentID: UInt32
    /// Whether its account is the user's default one.
    package var isDefault = false
    /// What it limits.
    package var limits = AssociationLimits()
    /// The quality of service of jobs that ask for none; 0 for none.
    package var defaultQOS: UInt32 = 0
    /// The qualities of service that may be asked for, by number; nil takes those of the association above, with the
    /// changes that follow.
    package var qualities: [UInt32]?
    /// What is added to those of the association above.
    package var addedQualities: [UInt32] = []
    /// What is taken from those of the association above.
    package var removedQualities: [UInt32] = []

    /// Makes a node of the tree.
    package init(id: UInt32, cluster: String, account: String, user: String = "", parentID: UInt32) {
        self.id = id
        self.cluster = cluster
        self.account = account
        self.user = user
        self.parentID = parentID
    }
}

/// An association with what it takes over from those above it, and its place in the tree.
package struct PlacedAssociation: Hashable, Sendable {
    /// The association, its limits for each job, its default and its qualities of service as they hold.
    package var association: Association
    /// The association as it was set.
    package var own: Association
    /// The number before it in a walk around the tree.
    package var left: UInt32
    /// The number after everything below it.
    package var right: UInt32
    /// The account above, of an account; empty for the root and for users.
    package var parentAccount: String
}
