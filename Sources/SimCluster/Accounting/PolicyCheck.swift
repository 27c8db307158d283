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
    private let quality: QualityOfService?
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
        quality = job.request.carried.qualityID.flatMap { policy.qualities[$0] }
        userID = job.request.userID
        limitMinutes = job.request.timeLimitMinutes.number
        wanted = TresAmounts(requestedBy: job, in: engine, tracked: policy.tracked)
    }

    /// The groups whose limits the job counts against.
    var groups: [PolicyUsage.Group] {
        var groups = path.map { PolicyUsage.Group.association($0) }
        if let id = quality?.id {
            groups += [.quality(id), .qualityUser(id, userID), .qualityAccount(id, accountID)]
        }
        return groups
    }

    /// The account's association.
    private var accountID: UInt32 {
        member.above.first ?? associationID
    }

    /// The shortest of the limits on time, in minutes; nil for none.
    var longestMinutes: UInt32? {
        quality?.limits.wallMinutesPerJob.number ?? member.limits.wallMinutesPerJob.number
    }

    /// Whether a job beyond a limit is refused rather than held back.
    var isStrict: Bool {
        quality.map { $0.flags & QualityOfService.deniesOnLimit != 0 } ?? true
    }

    /// Why the job may not start now; nil where it may.
    func obstacle(_ usage: PolicyUsage) -> JobReason? {
        qualityCounts(usage) ?? associationCounts(usage) ?? beyondJobLimits() ?? qualityAmounts(usage)
            ?? associationAmounts(usage)
    }

    /// Why `count` jobs of this kind are refused at their submission; nil where they are taken.
    func refusal(_ usage: PolicyUsage, count: Int) -> JobReason? {
        if isStrict, let reason = beyondJobLimits() ?? beyondGroupLimits() { return reason }
        if let quality {
            let limits = quality.limits
            let checks: [(Settable<UInt32>, PolicyUsage.Group, JobReason)] = [
                (limits.groupSubmittedJobs, .quality(quality.id), .qosGrpSubJob),
                (limits.submittedJobsPerAccount, .qualityAccount(quality.id, accountID), .qosMaxSubJobPerAcct),
                (limits.submittedJobsPerUser, .qualityUser(quality.id, userID), .qosMaxSubJob),
            ]
            for (limit, group, reason) in checks where exceeds(usage[group].submitted + count, limit) { return reason }
        }
        if quality?.limits.groupSubmittedJobs.number == nil {
            for id in path {
                let limit = policy.members[id]?.limits.groupSubmittedJobs ?? .unset
                if exceeds(usage[.association(id)].submitted + count, limit) { return .assocGrpSubJob }
            }
        }
        let isOverridden =
            quality?.limits.submittedJobsPerUser.number != nil || quality?.limits.submittedJobsPerAccount.number != nil
        if !isOverridden, exceeds(usage[.association(associationID)].submitted + count, member.limits.submittedJobs) {
            return .assocMaxSubJob
        }
        return nil
    }

    /// The limits of the quality of service.
    var qualityLimits: QOSLimits? {
        quality?.limits
    }

    /// The quality of service's number.
    var qualityID: UInt32? {
        quality?.id
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
        guard let quality else { return nil }
        let limits = quality.limits
        if exceeds(usage[.quality(quality.id)].jobs + 1, limits.groupJobs) { return .qosGrpJob }
        let account = PolicyUsage.Group.qualityAccount(quality.id, accountID)
        if exceeds(usage[account].jobs + 1, limits.jobsPerAccount) { return .qosMaxJobPerAcct }
        let user = PolicyUsage.Group.qualityUser(quality.id, userID)
        return exceeds(usage[user].jobs + 1, limits.jobsPerUser) ? .qosMaxJobPerUser : nil
    }

    private func associationCounts(_ usage: PolicyUsage) -> JobReason? {
        if quality?.limits.groupJobs.number == nil {
            for id in path {
                let limit = policy.members[id]?.limits.groupJobs ?? .unset
                if exceeds(usage[.association(id)].jobs + 1, limit) { return .assocGrpJob }
            }
        }
        let isOverridden =
            quality?.limits.jobsPerUser.number != nil || quality?.limits.jobsPerAccount.number != nil
        guard !isOverridden else { return nil }
        return exceeds(usage[.association(associationID)].jobs + 1, member.limits.jobs) ? .assocMaxJobs : nil
    }
}
