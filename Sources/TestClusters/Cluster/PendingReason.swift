/// Why jobs wait, in sentences.
///
/// *Source:* the manual squeue(1) of Slurm 22.05, "JOB REASON CODES".
enum PendingReason {
    /// What a reason means for a job.
    static func sentence(_ job: JobRecord) -> String {
        switch job.reason {
        case "None": "the scheduler has not looked at it yet"
        case "Resources": "it is next, and what it asks for is not free"
        case "Priority": "jobs of higher priority wait for the same nodes"
        case "Dependency": "it waits for other jobs: \(job.fields["Dependency"] ?? "")"
        case "DependencyNeverSatisfied": "a job that it depends on did not end as asked: it will never start"
        case "JobHeldUser": "its user holds it; scontrol release \(job.id) lets it go"
        case "JobHeldAdmin": "an administrator holds it; scontrol release \(job.id) lets it go"
        case "BeginTime": "its begin time has not come: \(job.fields["StartTime"] ?? "")"
        case "PartitionConfig": "it asks for more than the partition \(job.partition) can ever give"
        case "PartitionNodeLimit": "it asks for more nodes than the partition \(job.partition) has or allows"
        case "PartitionTimeLimit": "its time limit is above that of the partition \(job.partition)"
        case "PartitionDown", "PartitionInactive": "the partition \(job.partition) starts no jobs"
        case "ReqNodeNotAvail": "a node that it asks for is not available"
        case "NodeDown": "a node that it needs is down"
        case "Reservation": "its reservation has not begun, or is full"
        case "Licenses": "a license that it asks for is not free"
        case "JobArrayTaskLimit": "as many tasks of the array run as it allows at a time"
        case let limit where limit.hasPrefix("QOS"): "a limit of its quality of service holds it back"
        case let limit where limit.hasPrefix("Assoc"): "a limit of its account holds it back"
        default: "see \"JOB REASON CODES\" in the manual of squeue"
        }
    }

    /// Whether the state of nodes says more about it.
    static func isAboutNodes(_ reason: String) -> Bool {
        ["None", "Resources", "Priority", "PartitionConfig", "PartitionNodeLimit", "ReqNodeNotAvail", "NodeDown"]
            .contains(reason)
    }
}
