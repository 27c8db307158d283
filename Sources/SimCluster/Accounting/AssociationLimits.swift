package import SlurmModel

/// What an association limits, in the terms of sacctmgr(1); unset says nothing, infinite takes a limit away.
package struct AssociationLimits: Hashable, Codable, Sendable {
    /// `Fairshare`.
    package var shares: Settable<UInt32> = .unset
    /// `GrpTRESMins`.
    package var groupTresMinutes = TresAmounts()
    /// `GrpTRESRunMins`.
    package var groupTresRunMinutes = TresAmounts()
    /// `GrpTRES`.
    package var groupTres = TresAmounts()
    /// `GrpJobs`.
    package var groupJobs: Settable<UInt32> = .unset
    /// `GrpJobsAccrue`; kept and never read.
    package var groupAccruingJobs: Settable<UInt32> = .unset
    /// `GrpSubmitJobs`.
    package var groupSubmittedJobs: Settable<UInt32> = .unset
    /// `GrpWall`, in minutes.
    package var groupWallMinutes: Settable<UInt32> = .unset
    /// `MaxTRESMins`, for each job.
    package var tresMinutesPerJob = TresAmounts()
    /// `MaxTRESRunMins`; kept and never read.
    package var tresRunMinutes = TresAmounts()
    /// `MaxTRES`, for each job.
    package var tresPerJob = TresAmounts()
    /// `MaxTRESPerNode`.
    package var tresPerNode = TresAmounts()
    /// `MaxJobs`.
    package var jobs: Settable<UInt32> = .unset
    /// `MaxJobsAccrue`; kept and never read.
    package var accruingJobs: Settable<UInt32> = .unset
    /// `MinPrioThreshold`; kept and never read.
    package var minimumPriority: Settable<UInt32> = .unset
    /// `MaxSubmitJobs`.
    package var submittedJobs: Settable<UInt32> = .unset
    /// `MaxWall`, for each job, in minutes.
    package var wallMinutesPerJob: Settable<UInt32> = .unset
    /// `Priority`.
    package var priority: Settable<UInt32> = .unset

    /// Limits nothing.
    package init() {}

    /// Takes over what a change says.
    package mutating func apply(_ changes: AssociationLimits) {
        for path in Self.numbers where !changes[keyPath: path].isUnset { self[keyPath: path] = changes[keyPath: path] }
        for path in Self.amounts { self[keyPath: path].apply(changes[keyPath: path]) }
    }

    /// The limits for each job that hold here, where the parent's are these: those that are not set are the parent's.
    package func inheriting(_ parent: AssociationLimits) -> AssociationLimits {
        var result = self
        for path in Self.inheritedNumbers where self[keyPath: path].number == nil {
            result[keyPath: path] = parent[keyPath: path]
        }
        for path in Self.inheritedAmounts {
            var amounts = parent[keyPath: path]
            for item in self[keyPath: path].items { amounts[item.id] = item.count }
            result[keyPath: path] = amounts
        }
        return result
    }

    private static var numbers: [WritableKeyPath<AssociationLimits, Settable<UInt32>>] {
        [\.shares, \.groupJobs, \.groupAccruingJobs, \.groupSubmittedJobs, \.groupWallMinutes] + inheritedNumbers
            + [\.priority]
    }

    private static var inheritedNumbers: [WritableKeyPath<AssociationLimits, Settable<UInt32>>] {
        [\.jobs, \.accruingJobs, \.minimumPriority, \.submittedJobs, \.wallMinutesPerJob]
    }

    private static var amounts: [WritableKeyPath<AssociationLimits, TresAmounts>] {
        [\.groupTresMinutes, \.groupTresRunMinutes, \.groupTres] + inheritedAmounts
    }

    private static var inheritedAmounts: [WritableKeyPath<AssociationLimits, TresAmounts>] {
        [\.tresMinutesPerJob, \.tresRunMinutes, \.tresPerJob, \.tresPerNode]
    }
}
