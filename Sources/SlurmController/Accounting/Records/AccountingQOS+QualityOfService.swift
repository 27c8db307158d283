import SimCluster
import SlurmModel
import SlurmWire

extension AccountingQOS {
    /// The record of a quality of service as slurmdbd 22.05.8 tells it; bitmaps count to `highestID`.
    init(_ quality: QualityOfService, highestID: UInt32) {
        self.init()
        description = quality.description.isEmpty ? nil : quality.description
        id = quality.id
        name = quality.name
        flags = quality.flags
        graceTime = .value(quality.graceSeconds)
        if !quality.preempts.isEmpty {
            preemptBitstr = BitString(bitCount: Int(highestID) + 1, setting: quality.preempts.map(Int.init))
        }
        preemptMode = quality.preemptMode
        preemptExemptTime = quality.exemptSeconds.or(.infinite)
        priority = .value(quality.priority)
        usageFactor = PackedDouble(quality.usageFactor)
        usageThres = PackedDouble(quality.usageThreshold ?? Self.unlimited)
        limitFactor = PackedDouble(quality.limitFactor ?? Self.unlimited)
        fill(quality.limits)
    }

    /// `INFINITE` as a double.
    static let unlimited = Double(UInt32.max)
    /// `NO_VAL` as a double.
    static let unset = Double(UInt32.max - 1)

    private mutating func fill(_ limits: QOSLimits) {
        fillGroup(limits)
        maxTresMinsPj = limits.tresMinutesPerJob.textOrNone
        maxTresRunMinsPa = limits.tresRunMinutesPerAccount.textOrNone
        maxTresRunMinsPu = limits.tresRunMinutesPerUser.textOrNone
        maxTresPa = limits.tresPerAccount.textOrNone
        maxTresPj = limits.tresPerJob.textOrNone
        maxTresPn = limits.tresPerNode.textOrNone
        maxTresPu = limits.tresPerUser.textOrNone
        maxJobsPa = limits.jobsPerAccount.or(.infinite)
        maxJobsPu = limits.jobsPerUser.or(.infinite)
        maxJobsAccruePa = limits.accruingJobsPerAccount.or(.infinite)
        maxJobsAccruePu = limits.accruingJobsPerUser.or(.infinite)
        minPrioThresh = limits.minimumPriority.or(.infinite)
        maxSubmitJobsPa = limits.submittedJobsPerAccount.or(.infinite)
        maxSubmitJobsPu = limits.submittedJobsPerUser.or(.infinite)
        maxWallPj = limits.wallMinutesPerJob.or(.infinite)
        minTresPj = limits.minimumTresPerJob.textOrNone
    }
}

extension QOSLimits {
    /// What a message says of limits; what it does not mention is unset.
    init(_ record: AccountingQOS) {
        self.init()
        readGroup(record)
        tresMinutesPerJob = TresAmounts(parsing: record.maxTresMinsPj ?? "")
        tresRunMinutesPerAccount = TresAmounts(parsing: record.maxTresRunMinsPa ?? "")
        tresRunMinutesPerUser = TresAmounts(parsing: record.maxTresRunMinsPu ?? "")
        tresPerAccount = TresAmounts(parsing: record.maxTresPa ?? "")
        tresPerJob = TresAmounts(parsing: record.maxTresPj ?? "")
        tresPerNode = TresAmounts(parsing: record.maxTresPn ?? "")
        tresPerUser = TresAmounts(parsing: record.maxTresPu ?? "")
        jobsPerAccount = record.maxJobsPa
        jobsPerUser = record.maxJobsPu
        accruingJobsPerAccount = record.maxJobsAccruePa
        accruingJobsPerUser = record.maxJobsAccruePu
        minimumPriority = record.minPrioThresh
        submittedJobsPerAccount = record.maxSubmitJobsPa
        submittedJobsPerUser = record.maxSubmitJobsPu
        wallMinutesPerJob = record.maxWallPj
        minimumTresPerJob = TresAmounts(parsing: record.minTresPj ?? "")
    }
}
