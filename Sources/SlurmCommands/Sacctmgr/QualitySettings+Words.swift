import SlurmModel
import SlurmWire

/// The words that set something of a quality of service, in the order in which a shortened one is looked for.
///
/// Source: the man page sacctmgr(1) 22.05; how much of a word has to be written was observed on Debian's 22.05.8.
extension QualitySettings {
    /// Words that set numbers and lengths of time.
    static var numbers: [QualitySettingRow<Settable<UInt32>>] {
        [
            .init([("GraceTime", 3)], "GraceTime", \.graceTime),
            .init([("GrpJobs", 4)], "GrpJobs", \.grpJobs),
            .init([("GrpJobsAccrue", 8)], "GrpJobsAccrue", \.grpJobsAccrue),
            .init([("GrpSubmitJobs", 4)], "GrpSubmitJobs", \.grpSubmitJobs),
            .init([("GrpWall", 4)], "GrpWall", \.grpWall, .minutes),
            .init(
                [("MaxJobsAccruePerAccount", 17), ("MaxJobsAccruePA", 15)],
                "MaxJobsAccruePerAccount",
                \.maxJobsAccruePa,
                errorName: "MaxJobsAccruePA"
            ),
            .init(
                [("MaxJobsAccruePerUser", 17), ("MaxJobsAccruePU", 15)],
                "MaxJobsAccruePerUser",
                \.maxJobsAccruePu,
                errorName: "MaxJobsAccruePU"
            ),
            .init(
                [("MaxJobsPerAccount", 11), ("MaxJobsPA", 9)],
                "MaxJobsPerAccount",
                \.maxJobsPa,
                errorName: "MaxJobsPA"
            ),
            .init([("MaxJobsPerUser", 4), ("MaxJobsPU", 4)], "MaxJobsPerUser", \.maxJobsPu, errorName: "MaxJobsPU"),
            .init(
                [("MaxSubmitJobsPerAccount", 17), ("MaxSubmitJobsPA", 15)],
                "MaxSubmitJobsPerAccount",
                \.maxSubmitJobsPa,
                errorName: "MaxSubmitJobsPA"
            ),
            .init(
                [("MaxSubmitJobsPerUser", 4), ("MaxSubmitJobsPU", 4)],
                "MaxSubmitJobsPerUser",
                \.maxSubmitJobsPu,
                errorName: "MaxSubmitJobsPU"
            ),
            .init([("MaxWallDurationPerJob", 4)], "MaxWall", \.maxWallPj, .minutes),
            .init([("MinPrioThreshold", 4)], "MinPrioThresh", \.minPrioThresh),
            .init([("PreemptExemptTime", 8)], "PreemptExemptTime", \.preemptExemptTime, .seconds),
            .init([("Priority", 3)], "Priority", \.priority),
        ]
    }

    /// Words that set amounts of trackable resources.
    static var amounts: [QualitySettingRow<String?>] {
        [
            .init([("GrpTRES", 7)], "GrpTRES", \.grpTres),
            .init([("GrpTRESMins", 8)], "GrpTRESMins", \.grpTresMins),
            .init([("GrpTRESRunMins", 8)], "GrpTRESRunMins", \.grpTresRunMins),
            .init([("MaxTRESPerAccount", 11), ("MaxTRESPA", 9)], "MaxTRESPerAccount", \.maxTresPa),
            .init([("MaxTRESPerJob", 7)], "MaxTRESPerJob", \.maxTresPj),
            .init([("MaxTRESPerNode", 11)], "MaxTRESPerNode", \.maxTresPn),
            .init([("MaxTRESPerUser", 11), ("MaxTRESPU", 9)], "MaxTRESPerUser", \.maxTresPu),
            .init([("MaxTRESMinsPerJob", 8)], "MaxTRESMins", \.maxTresMinsPj),
            .init(
                [("MaxTRESRunMinsPerAccount", 18), ("MaxTRESRunMinsPA", 16)],
                "MaxTRESRUNMinsPerAccount",
                \.maxTresRunMinsPa
            ),
            .init(
                [("MaxTRESRunMinsPerUser", 8), ("MaxTRESRunMinsPU", 8)],
                "MaxTRESRUNMinsPerUser",
                \.maxTresRunMinsPu
            ),
            .init([("MinTRESPerJob", 7)], "MinTRESPerJob", \.minTresPj),
        ]
    }

    /// Words that set factors.
    static var factors: [QualitySettingRow<PackedDouble>] {
        [
            .init([("LimitFactor", 6)], "LimitFactor", \.limitFactor),
            .init([("UsageFactor", 6)], "UsageFactor", \.usageFactor),
            .init([("UsageThreshold", 6)], "UsageThreshold", \.usageThres),
        ]
    }
}
