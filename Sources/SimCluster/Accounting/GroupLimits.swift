package import SlurmModel

/// What an association and a quality of service limit alike for all of their jobs together, in sacctmgr(1)'s terms.
package protocol GroupLimits {
    /// `GrpTRESMins`.
    var groupTresMinutes: TresAmounts { get set }
    /// `GrpTRESRunMins`.
    var groupTresRunMinutes: TresAmounts { get set }
    /// `GrpTRES`.
    var groupTres: TresAmounts { get set }
    /// `GrpJobs`.
    var groupJobs: Settable<UInt32> { get set }
    /// `GrpJobsAccrue`.
    var groupAccruingJobs: Settable<UInt32> { get set }
    /// `GrpSubmitJobs`.
    var groupSubmittedJobs: Settable<UInt32> { get set }
    /// `GrpWall`, in minutes.
    var groupWallMinutes: Settable<UInt32> { get set }
}

extension AssociationLimits: GroupLimits {}

extension QOSLimits: GroupLimits {}
