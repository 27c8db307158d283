package import SlurmModel

/// A quality of service: a priority and limits that jobs may ask for (`sacctmgr add qos`).
package struct QualityOfService: Hashable, Codable, Sendable {
    /// Its number.
    package var id: UInt32
    /// The name.
    package var name: String
    /// The description.
    package var description: String
    /// `QOS_FLAG_…`.
    package var flags: UInt32 = 0
    /// Seconds from the first signal to a displaced job until its end.
    package var graceSeconds: UInt32 = 0
    /// `Priority`.
    package var priority: UInt32 = 0
    /// The numbers of those whose jobs it may displace.
    package var preempts: [UInt32] = []
    /// `PreemptMode` as on the wire; 0 is the cluster's.
    package var preemptMode: UInt16 = 0
    /// `PreemptExemptTime`, in seconds.
    package var exemptSeconds: Settable<UInt32> = .unset
    /// `UsageFactor`.
    package var usageFactor = 1.0
    /// `UsageThreshold`; nil for none.
    package var usageThreshold: Double?
    /// `LimitFactor`; nil for none.
    package var limitFactor: Double?
    /// The limits.
    package var limits = QOSLimits()

    /// `QOS_FLAG_OVER_PART_QOS`.
    package static let overridesPartition: UInt32 = 0x80
    /// `QOS_FLAG_DENY_LIMIT`.
    package static let deniesOnLimit: UInt32 = 0x40

    /// Makes one without limits.
    package init(id: UInt32, name: String, description: String) {
        self.id = id
        self.name = name
        self.description = description
    }
}

/// What a quality of service limits, in the terms of sacctmgr(1).
package struct QOSLimits: Hashable, Codable, Sendable {
    /// `GrpJobs`.
    package var groupJobs: Settable<UInt32> = .unset
    /// `GrpJobsAccrue`; kept and never read.
    package var groupAccruingJobs: Settable<UInt32> = .unset
    /// `GrpSubmitJobs`.
    package var groupSubmittedJobs: Settable<UInt32> = .unset
    /// `GrpWall`, in minutes.
    package var groupWallMinutes: Settable<UInt32> = .unset
    /// `GrpTRES`.
    package var groupTres = TresAmounts()
    /// `GrpTRESMins`.
    package var groupTresMinutes = TresAmounts()
    /// `GrpTRESRunMins`.
    package var groupTresRunMinutes = TresAmounts()
    /// `MaxTRESMins`, for each job.
    package var tresMinutesPerJob = TresAmounts()
    /// `MaxTRESRunMinsPerAccount`; kept and never read.
    package var tresRunMinutesPerAccount = TresAmounts()
    /// `MaxTRESRunMinsPerUser`; kept and never read.
    package var tresRunMinutesPerUser = TresAmounts()
    /// `MaxTRESPerAccount`.
    package var tresPerAccount = TresAmounts()
    /// `MaxTRES`, for each job.
    package var tresPerJob = TresAmounts()
    /// `MaxTRESPerNode`.
    package var tresPerNode = TresAmounts()
    /// `MaxTRESPerUser`.
    package var tresPerUser = TresAmounts()
    /// `MaxJobsPerAccount`.
    package var jobsPerAccount: Settable<UInt32> = .unset
    /// `MaxJobsPerUser`.
    package var jobsPerUser: Settable<UInt32> = .unset
    /// `MaxJobsAccruePerAccount`; kept and never read.
    package var accruingJobsPerAccount: Settable<UInt32> = .unset
    /// `MaxJobsAccruePerUser`; kept and never read.
    package var accruingJobsPerUser: Settable<UInt32> = .unset
    /// `MinPrioThreshold`; kept and never read.
    package var minimumPriority: Settable<UInt32> = .unset
    /// `MaxSubmitJobsPerAccount`.
    package var submittedJobsPerAccount: Settable<UInt32> = .unset
    /// `MaxSubmitJobsPerUser`.
    package var submittedJobsPerUser: Settable<UInt32> = .unset
    /// `MaxWall`, for each job, in minutes.
    package var wallMinutesPerJob: Settable<UInt32> = .unset
    /// `MinTRES`, for each job.
    package var minimumTresPerJob = TresAmounts()

    /// Limits nothing.
    package init() {}

    /// Takes over what a change says.
    package mutating func apply(_ changes: QOSLimits) {
        for path in Self.numbers where !changes[keyPath: path].isUnset { self[keyPath: path] = changes[keyPath: path] }
        for path in Self.amounts { self[keyPath: path].apply(changes[keyPath: path]) }
    }

    /// These limits, and where nothing is limited those of `other`.
    package func or(_ other: QOSLimits) -> QOSLimits {
        var result = self
        for path in Self.numbers where self[keyPath: path].number == nil {
            result[keyPath: path] = other[keyPath: path]
        }
        for path in Self.amounts {
            for item in other[keyPath: path].items where self[keyPath: path][item.id] == nil {
                result[keyPath: path][item.id] = item.count
            }
        }
        return result
    }

    /// These limits but those of which `other` has one.
    package func without(_ other: QOSLimits) -> QOSLimits {
        var result = self
        for path in Self.numbers where other[keyPath: path].number != nil { result[keyPath: path] = .unset }
        for path in Self.amounts {
            for item in other[keyPath: path].items { result[keyPath: path][item.id] = nil }
        }
        return result
    }

    private static var numbers: [WritableKeyPath<QOSLimits, Settable<UInt32>>] {
        [
            \.groupJobs, \.groupAccruingJobs, \.groupSubmittedJobs, \.groupWallMinutes, \.jobsPerAccount, \.jobsPerUser,
            \.accruingJobsPerAccount, \.accruingJobsPerUser, \.minimumPriority, \.submittedJobsPerAccount,
            \.submittedJobsPerUser, \.wallMinutesPerJob,
        ]
    }

    private static var amounts: [WritableKeyPath<QOSLimits, TresAmounts>] {
        [
            \.groupTres, \.groupTresMinutes, \.groupTresRunMinutes, \.tresMinutesPerJob, \.tresRunMinutesPerAccount,
            \.tresRunMinutesPerUser, \.tresPerAccount, \.tresPerJob, \.tresPerNode, \.tresPerUser, \.minimumTresPerJob,
        ]
    }
}
