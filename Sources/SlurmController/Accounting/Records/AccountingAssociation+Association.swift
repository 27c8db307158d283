import SimCluster
import SlurmModel
import SlurmWire

extension AccountingAssociation {
    /// The record of an association as slurmdbd 22.05.8 tells it; with `isOwn` without what it takes over from above.
    init(_ item: PlacedAssociation, isOwn: Bool = false) {
        self.init()
        let shown = isOwn ? item.own : item.association
        acct = shown.account
        cluster = shown.cluster
        user = shown.user.isEmpty ? nil : shown.user
        partition = shown.partition.isEmpty ? nil : shown.partition
        parentAcct = item.parentAccount.isEmpty ? nil : item.parentAccount
        parentID = .value(shown.parentID)
        id = shown.id
        isDef = .value(shown.isDefault ? 1 : 0)
        lft = .value(item.left)
        rgt = .value(item.right)
        uid = UInt32.max - 1
        defQOSID = .value(shown.defaultQOS)
        qosList = isOwn ? shown.writtenQualities : (shown.qualities ?? []).map { "\($0)" }
        fill(shown.limits)
    }

    /// What is not limited is told as without limit.
    private mutating func fill(_ limits: AssociationLimits) {
        sharesRaw = limits.shares.or(1)
        fillGroup(limits)
        maxTresMinsPj = limits.tresMinutesPerJob.textOrNone
        maxTresRunMins = limits.tresRunMinutes.textOrNone
        maxTresPj = limits.tresPerJob.textOrNone
        maxTresPn = limits.tresPerNode.textOrNone
        maxJobs = limits.jobs.or(.infinite)
        maxJobsAccrue = limits.accruingJobs.or(.infinite)
        minPrioThresh = limits.minimumPriority.or(.infinite)
        maxSubmitJobs = limits.submittedJobs.or(.infinite)
        maxWallPj = limits.wallMinutesPerJob.or(.infinite)
        priority = limits.priority.or(.infinite)
    }
}

extension Association {
    /// The qualities of service as they were set: numbers, or changes of those above (`+2`, `-3`).
    fileprivate var writtenQualities: [String] {
        if let qualities { return qualities.map { "\($0)" } }
        return addedQualities.map { "+\($0)" } + removedQualities.map { "-\($0)" }
    }
}

extension AssociationLimits {
    /// What a message says of limits; what it does not mention is unset.
    init(_ record: AccountingAssociation) {
        self.init()
        shares = record.sharesRaw
        readGroup(record)
        tresMinutesPerJob = TresAmounts(parsing: record.maxTresMinsPj ?? "")
        tresRunMinutes = TresAmounts(parsing: record.maxTresRunMins ?? "")
        tresPerJob = TresAmounts(parsing: record.maxTresPj ?? "")
        tresPerNode = TresAmounts(parsing: record.maxTresPn ?? "")
        jobs = record.maxJobs
        accruingJobs = record.maxJobsAccrue
        minimumPriority = record.minPrioThresh
        submittedJobs = record.maxSubmitJobs
        wallMinutesPerJob = record.maxWallPj
        priority = record.priority
    }
}
