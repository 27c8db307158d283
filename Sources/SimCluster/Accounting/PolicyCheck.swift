import SlurmModel

/// A job, and what the policy says about it.
///
/// A limit of the quality of service takes the place of the association's of the same kind; what it does not limit, the
/// associations do. Source: the manual "Resource Limits" of Slurm, and what slurmctld 22.05.8 does (observed).
struct PolicyCheck {
    /// The policy.
    let policy: AccountingPolicy
    /// The association's number, with its limits.
    let associationID: UInt32
    private let member: AccountingPolicy.Member
    /// The qualities of service that limit it, each with the limits of which those before have none.
    let qualities: [(id: UInt32, limits: QOSLimits)]
    /// Their limits together; nil for none.
    let qualityLimits: QOSLimits?
    private let isDenied: Bool
    /// What the job asks for.
    let wanted: TresAmounts
    private let userID: UInt32
    private let limitMinutes: UInt32?

    /// Looks at a job; nil where nothing limits it.
    init?(_ policy: AccountingPolicy?, _ job: Job, in engine: ClusterEngine) {
        guard let policy, policy.enforced.contains(.limits), let id = job.request.carried.associationID,
            let member = policy.members[id]
        else { return nil }
        self.policy = policy
        self.member = member
        associationID = id
        let partition = engine.partitions.first { $0.name == job.partition }
        let ordered = policy.qualities(of: job, partitionQuality: partition?.qos)
        isDenied = ordered.first.map { $0.flags & QualityOfService.deniesOnLimit != 0 } ?? true
        var together: QOSLimits?
        var qualities: [(id: UInt32, limits: QOSLimits)] = []
        for quality in ordered {
            qualities.append((id: quality.id, limits: together.map(quality.limits.without) ?? quality.limits))
            together = together?.or(quality.limits) ?? quality.limits
        }
        self.qualities = qualities
        qualityLimits = together
        userID = job.request.userID
        limitMinutes = job.request.timeLimitMinutes.number
        wanted = TresAmounts(requestedBy: job, in: engine, tracked: policy.tracked)
    }

    /// The groups whose limits the job counts against.
    var groups: [PolicyUsage.Group] {
        var groups = path.map { PolicyUsage.Group.association($0) }
        for (id, _) in qualities { groups += [.quality(id), userGroup(id), accountGroup(id)] }
        return groups
    }

    /// The account's association.
    private var accountID: UInt32 {
        member.above.first ?? associationID
    }

    /// The shortest of the limits on time, in minutes; nil for none.
    var longestMinutes: UInt32? {
        qualityLimits?.wallMinutesPerJob.number ?? member.limits.wallMinutesPerJob.number
    }

    /// Whether a job beyond a limit is refused rather than held back.
    var isStrict: Bool {
        isDenied
    }

    /// Why the job may not start now; nil where it may.
    func obstacle(_ usage: PolicyUsage) -> JobReason? {
        qualityCounts(usage) ?? associationCounts(usage) ?? beyondJobLimits() ?? qualityAmounts(usage)
            ?? associationAmounts(usage)
    }

    /// Why `count` jobs of this kind are refused at their submission; nil where they are taken.
    func refusal(_ usage: PolicyUsage, count: Int) -> JobReason? {
        if isStrict, let reason = beyondJobLimits() ?? beyondGroupLimits() { return reason }
        for (id, limits) in qualities {
            let checks: [(Settable<UInt32>, PolicyUsage.Group, JobReason)] = [
                (limits.groupSubmittedJobs, .quality(id), .qosGrpSubJob),
                (limits.submittedJobsPerAccount, accountGroup(id), .qosMaxSubJobPerAcct),
                (limits.submittedJobsPerUser, userGroup(id), .qosMaxSubJob),
            ]
            for (limit, group, reason) in checks where exceeds(usage[group].submitted + count, limit) { return reason }
        }
        if qualityLimits?.groupSubmittedJobs.number == nil {
            for id in path {
                let limit = policy.members[id]?.limits.groupSubmittedJobs ?? .unset
                if exceeds(usage[.association(id)].submitted + count, limit) { return .assocGrpSubJob }
            }
        }
        let isOverridden =
            qualityLimits?.submittedJobsPerUser.number != nil || qualityLimits?.submittedJobsPerAccount.number != nil
        if !isOverridden, exceeds(usage[.association(associationID)].submitted + count, member.limits.submittedJobs) {
            return .assocMaxSubJob
        }
        return nil
    }

    /// The association's limits.
    var associationLimits: AssociationLimits {
        member.limits
    }

    /// The association and those above it.
    var path: [UInt32] {
        [associationID] + member.above
    }

    /// The user's jobs of a quality of service.
    func userGroup(_ quality: UInt32) -> PolicyUsage.Group {
        .qualityUser(quality, userID)
    }

    /// The account's jobs of a quality of service.
    func accountGroup(_ quality: UInt32) -> PolicyUsage.Group {
        .qualityAccount(quality, accountID)
    }

    /// Whether the job may run longer than that.
    func isLonger(than minutes: UInt32) -> Bool {
        limitMinutes.map { $0 > minutes } ?? false
    }

    /// What the job asks for on each node.
    var perNode: TresAmounts {
        var amounts = TresAmounts()
        let nodes = max(1, wanted[TresAmounts.node] ?? 1)
        for item in wanted.items { amounts[item.id] = item.count / nodes }
        return amounts
    }

    /// What the job asks for, times the minutes that it may run; nothing for a job without a limit.
    var minutes: TresAmounts {
        var amounts = TresAmounts()
        guard let limitMinutes else { return amounts }
        for item in wanted.items { amounts[item.id] = item.count &* UInt64(limitMinutes) }
        return amounts
    }

    private func exceeds(_ count: Int, _ limit: Settable<UInt32>) -> Bool {
        limit.number.map { count > Int($0) } ?? false
    }

    private func qualityCounts(_ usage: PolicyUsage) -> JobReason? {
        for (id, limits) in qualities {
            if exceeds(usage[.quality(id)].jobs + 1, limits.groupJobs) { return .qosGrpJob }
            if exceeds(usage[accountGroup(id)].jobs + 1, limits.jobsPerAccount) { return .qosMaxJobPerAcct }
            if exceeds(usage[userGroup(id)].jobs + 1, limits.jobsPerUser) { return .qosMaxJobPerUser }
        }
        return nil
    }

    private func associationCounts(_ usage: PolicyUsage) -> JobReason? {
        if qualityLimits?.groupJobs.number == nil {
            for id in path {
                let limit = policy.members[id]?.limits.groupJobs ?? .unset
                if exceeds(usage[.association(id)].jobs + 1, limit) { return .assocGrpJob }
            }
        }
        let isOverridden =
            qualityLimits?.jobsPerUser.number != nil || qualityLimits?.jobsPerAccount.number != nil
        guard !isOverridden else { return nil }
        return exceeds(usage[.association(associationID)].jobs + 1, member.limits.jobs) ? .assocMaxJobs : nil
    }
}
