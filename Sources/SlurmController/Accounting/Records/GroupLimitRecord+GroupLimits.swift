import SimCluster
import SlurmModel
import SlurmWire

extension GroupLimitRecord {
    /// Tells the limits of a group; what is not limited is told as without limit.
    mutating func fillGroup(_ limits: some GroupLimits) {
        grpTresMins = limits.groupTresMinutes.textOrNone
        grpTresRunMins = limits.groupTresRunMinutes.textOrNone
        grpTres = limits.groupTres.textOrNone
        grpJobs = limits.groupJobs.or(.infinite)
        grpJobsAccrue = limits.groupAccruingJobs.or(.infinite)
        grpSubmitJobs = limits.groupSubmittedJobs.or(.infinite)
        grpWall = limits.groupWallMinutes.or(.infinite)
    }
}

extension GroupLimits {
    /// Takes over the limits of a group from a message; what it does not mention is unset.
    mutating func readGroup(_ record: some GroupLimitRecord) {
        groupTresMinutes = TresAmounts(parsing: record.grpTresMins ?? "")
        groupTresRunMinutes = TresAmounts(parsing: record.grpTresRunMins ?? "")
        groupTres = TresAmounts(parsing: record.grpTres ?? "")
        groupJobs = record.grpJobs
        groupAccruingJobs = record.grpJobsAccrue
        groupSubmittedJobs = record.grpSubmitJobs
        groupWallMinutes = record.grpWall
    }
}
