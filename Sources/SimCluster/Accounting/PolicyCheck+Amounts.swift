import SlurmModel

extension PolicyCheck {
    /// Which limit for each job this one is beyond.
    func beyondJobLimits() -> JobReason? {
        if let limits = qualityLimits {
            if let most = limits.wallMinutesPerJob.number, isLonger(than: most) { return .qosMaxWallPerJob }
            if let id = excess(wanted, limits.minimumTresPerJob, isLeast: true) {
                return TresReasons.qualityLeast.reason(for: id, policy.tracked)
            }
            if let id = excess(wanted, limits.tresPerJob) {
                return TresReasons.qualityJob.reason(for: id, policy.tracked)
            }
            if let id = excess(perNode, limits.tresPerNode) {
                return TresReasons.qualityNode.reason(for: id, policy.tracked)
            }
            if let id = excess(minutes, limits.tresMinutesPerJob) {
                return TresReasons.qualityMinutes.reason(for: id, policy.tracked)
            }
        }
        return beyondAssociation()
    }

    private func beyondAssociation() -> JobReason? {
        let own = associationLimits
        if qualityLimits?.wallMinutesPerJob.number == nil, let most = own.wallMinutesPerJob.number,
            isLonger(than: most)
        {
            return .assocMaxWallPerJob
        }
        if let id = excess(wanted, own.tresPerJob, unless: qualityLimits?.tresPerJob) {
            return TresReasons.associationJob.reason(for: id, policy.tracked)
        }
        if let id = excess(perNode, own.tresPerNode, unless: qualityLimits?.tresPerNode) {
            return TresReasons.associationNode.reason(for: id, policy.tracked)
        }
        if let id = excess(minutes, own.tresMinutesPerJob, unless: qualityLimits?.tresMinutesPerJob) {
            return TresReasons.associationMinutes.reason(for: id, policy.tracked)
        }
        return nil
    }

    /// Which limit for a group the job alone is beyond.
    func beyondGroupLimits() -> JobReason? {
        let none = PolicyUsage()
        return qualityAmounts(none) ?? associationAmounts(none)
    }

    /// Which limit on a quality of service, its users or its accounts the job would go beyond.
    func qualityAmounts(_ usage: PolicyUsage) -> JobReason? {
        for (id, limits) in qualities {
            if let resource = excess(sum(usage[.quality(id)].tres), limits.groupTres) {
                return TresReasons.qualityGroup.reason(for: resource, policy.tracked)
            }
            if let resource = excess(sum(usage[accountGroup(id)].tres), limits.tresPerAccount) {
                return TresReasons.qualityAccount.reason(for: resource, policy.tracked)
            }
            if let resource = excess(sum(usage[userGroup(id)].tres), limits.tresPerUser) {
                return TresReasons.qualityUser.reason(for: resource, policy.tracked)
            }
        }
        return nil
    }

    /// Which limit on an association or one above it the job would go beyond.
    func associationAmounts(_ usage: PolicyUsage) -> JobReason? {
        for id in path {
            guard let limits = policy.members[id]?.limits, !limits.groupTres.isEmpty else { continue }
            let total = sum(usage[.association(id)].tres)
            if let resource = excess(total, limits.groupTres, unless: qualityLimits?.groupTres) {
                return TresReasons.associationGroup.reason(for: resource, policy.tracked)
            }
        }
        return nil
    }

    private func sum(_ used: TresAmounts) -> TresAmounts {
        var total = used
        total.add(wanted)
        return total
    }

    /// The first resource of which there is more than a limit says, or less than it says at least; `other` limits
    /// come before.
    private func excess(
        _ amounts: TresAmounts,
        _ limits: TresAmounts,
        unless other: TresAmounts? = nil,
        isLeast: Bool = false
    ) -> UInt32? {
        for limit in limits.items where other?[limit.id] == nil {
            let amount = amounts[limit.id] ?? 0
            // A resource that the job does not ask for is none of its concern.
            if !isLeast, wanted[limit.id] ?? 0 == 0 { continue }
            if isLeast ? amount < limit.count : amount > limit.count { return limit.id }
        }
        return nil
    }
}
