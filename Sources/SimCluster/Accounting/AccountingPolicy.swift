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
    /// The numbers of qualities of service by name; looked up, never iterated.
    private let names: [String: UInt32]

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
        names = Dictionary(uniqueKeysWithValues: directory.qualities.map { ($0.name, $0.id) })
    }

    /// A job's quality of service.
    func quality(of job: Job) -> QualityOfService? {
        job.request.carried.qualityID.flatMap { qualities[$0] }
    }

    /// The qualities of service whose limits a job is under, the one whose limits come first at the front: its
    /// partition's, then its own, or the other way round where that says so (`OverPartQOS`).
    func qualities(of job: Job, partitionQuality: String?) -> [QualityOfService] {
        let own = quality(of: job)
        let partition = partitionQuality.flatMap { names[$0.lowercased()] }.flatMap { qualities[$0] }
        guard let own, let partition, own.id != partition.id else { return [own ?? partition].compactMap(\.self) }
        return own.flags & QualityOfService.overridesPartition != 0 ? [own, partition] : [partition, own]
    }
}
