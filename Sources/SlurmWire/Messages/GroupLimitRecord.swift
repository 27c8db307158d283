package import SlurmModel

/// The fields of limits of a group of jobs that a record of an association and one of a quality of service have alike.
package protocol GroupLimitRecord {
    /// `grp_tres_mins`: identifiers of resources and their minutes, `1=600,4=60`.
    var grpTresMins: String? { get set }
    /// `grp_tres_run_mins`, in the same form.
    var grpTresRunMins: String? { get set }
    /// `grp_tres`: identifiers of resources and their counts.
    var grpTres: String? { get set }
    /// `grp_jobs`.
    var grpJobs: Settable<UInt32> { get set }
    /// `grp_jobs_accrue`.
    var grpJobsAccrue: Settable<UInt32> { get set }
    /// `grp_submit_jobs`.
    var grpSubmitJobs: Settable<UInt32> { get set }
    /// `grp_wall`: minutes.
    var grpWall: Settable<UInt32> { get set }
}

extension AccountingAssociation: GroupLimitRecord {}

extension AccountingQOS: GroupLimitRecord {}
