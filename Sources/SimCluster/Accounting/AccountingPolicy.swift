/// The limits that hold for jobs, as the scheduler looks them up.
package struct AccountingPolicy: Hashable, Sendable {
    /// An association as the scheduler needs it.
    package struct Member: Hashable, Sendable {
        /// The limits: those for each job as they hold, those for groups as they were set here.
        package var limits: AssociationLimits
        /// The numbers of those above it, the nearest first.
        package var above: [UInt32]
    }

    /// What is enforced.
    package let enforced: AccountingEnforcement
    /// The resources that are counted.
    package let tracked: [CountedResource]
    /// By the association's number; looked up, never iterated.
    let members: [UInt32: Member]
    /// By number; looked up, never iterated.
    let qualities: [UInt32: QualityOfService]

    /// The limits of a cluster.
    package init(_ directory: AccountingDirectory, cluster: String, enforced: AccountingEnforcement) {
        self.enforced = enforced
        tracked = directory.resources
        var members: [UInt32: Member] = [:]
        for item in directory.placed where item.own.cluster == cluster {
            let parent = item.own.parentID
            let above = parent == 0 ? [] : [parent] + (members[parent]?.above ?? [])
            members[item.own.id] = Member(limits: item.association.limits, above: above)
        }
        self.members = members
        qualities = Dictionary(uniqueKeysWithValues: directory.qualities.map { ($0.id, $0) })
    }
}
