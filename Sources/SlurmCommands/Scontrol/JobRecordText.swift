import SlurmModel
import SlurmWire

/// The text of a job as `scontrol show job` prints it.
///
/// Source: scontrol(1) 22.05, "JOBS - SPECIFICATIONS FOR SHOW COMMAND"; lines and their order observed on 22.05.8.
enum JobRecordText {
    /// `NICE_OFFSET`: what the wire adds to a nice value.
    static let niceOffset: Int64 = 0x8000_0000

    /// The record of a job.
    static func make(
        _ job: JobInfo,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) -> RecordText {
        var record = RecordText(hasFinalSeparator: true)
        identity(job, session, &record)
        state(job, &record)
        times(job, session, &record)
        place(job, &record)
        size(job, &record)
        details(job, &session, &controller, &record)
        needs(job, &record)
        files(job, session, &record)
        options(job, &record)
        return record
    }

    private static func identity(_ job: JobInfo, _ session: ScontrolSession, _ record: inout RecordText) {
        let users = session.invocation.users
        var first = "JobId=\(job.jobID) "
        if job.arrayJobID != 0 {
            first += "ArrayJobId=\(job.arrayJobID) ArrayTaskId=\(taskText(job, session)) "
            if job.arrayMaxTasks != 0 { first += "ArrayTaskThrottle=\(job.arrayMaxTasks) " }
        } else if job.hetJobID != 0 {
            first += "HetJobId=\(job.hetJobID) HetJobOffset=\(job.hetJobOffset) "
        }
        record.line(first + "JobName=\(job.name.orNull)")
        record.line("HetJobIdSet", ifPresent: job.hetJobIDSet)
        record.line(
            "UserId=\(users.name(ofUser: job.userID))(\(job.userID)) "
                + "GroupId=\(users.nameOrNil(ofGroup: job.groupID) ?? "nobody")(\(job.groupID)) "
                + "MCS_label=\(job.mcsLabel ?? "N/A")"
        )
        let tracksKeys = session.invocation.configuration?.flag("TrackWCKey") ?? false
        record.line(
            "Priority=\(job.priority) Nice=\(Int64(job.nice) - niceOffset) Account=\(job.account.orNull) "
                + "QOS=\(job.qos.orNull)" + (tracksKeys ? " WCKey=\(job.wckey.orNull)" : "")
        )
    }

    /// The tasks that wait, or the one task.
    private static func taskText(_ job: JobInfo, _ session: ScontrolSession) -> String {
        guard let text = job.arrayTaskStr else { return "\(job.arrayTaskID.raw)" }
        let variable = session.invocation.environment["SLURM_BITSTR_LEN"].map { LeadingNumber($0).value } ?? -1
        let limit = variable < 0 ? defaultTaskTextLimit : min(variable, maximumTaskTextLimit)
        return ArrayTasks(mask: text)?.text(limit: limit, atOnce: job.arrayMaxTasks) ?? text
    }

    /// The length of the list of an array's tasks where SLURM_BITSTR_LEN says nothing.
    private static let defaultTaskTextLimit = 64
    /// The longest that SLURM_BITSTR_LEN can ask for.
    private static let maximumTaskTextLimit = 4096

    private static func state(_ job: JobInfo, _ record: inout RecordText) {
        let state = JobState(raw: job.jobState) ?? JobState(.pending)
        // White space would end the value for programs that read it.
        let reason = job.stateDesc.map { text in
            String(text.map { $0 == " " || $0.isWhitespace && $0.isASCII ? "_" : $0 })
        }
        record.line(
            "JobState=\(state.word) "
                + "Reason=\(reason ?? JobReason(rawValue: UInt32(job.stateReason)).description) "
                + "Dependency=\(job.dependency.orNull)"
        )
        record.line(
            "Requeue=\(job.requeue) Restarts=\(job.restartCnt) BatchFlag=\(job.batchFlag) Reboot=\(job.reboot) "
                + "ExitCode=\(exitCode(job.exitCode))"
        )
        if job.showFlags & ShowFlags.detail != 0 { record.line("DerivedExitCode=\(exitCode(job.derivedEc))") }
    }

    /// A wait status as exit code and signal.
    private static func exitCode(_ status: UInt32) -> String {
        let signal = status & 0x7f
        if signal == 0 { return "\(status >> 8 & 0xff):0" }
        return signal == 0x7f ? "0:0" : "0:\(signal)"
    }

    private static func place(_ job: JobInfo, _ record: inout RecordText) {
        record.line("Partition=\(job.partition.orNull) AllocNode:Sid=\(job.allocNode.orNull):\(job.allocSid)")
        record.line("ReqNodeList=\(job.reqNodes.orNull) ExcNodeList=\(job.excNodes.orNull)")
        record.line(
            "NodeList=\(job.nodes.map(HostOrder.sorted) ?? "")"
                + (job.schedNodes.map { " SchedNodeList=\($0)" } ?? "")
        )
        let batch = [
            job.batchFeatures.map { "BatchFeatures=\($0)" }, job.batchHost.map { "BatchHost=\($0)" },
        ].compactMap { $0 }
        if !batch.isEmpty { record.line(batch.joined(separator: " ")) }
        if job.fedSiblingsActive != 0 || job.fedSiblingsViable != 0 {
            record.line(
                "FedOrigin=\(job.fedOriginStr.orNull) FedViableSiblings=\(job.fedSiblingsViableStr.orNull) "
                    + "FedActiveSiblings=\(job.fedSiblingsActiveStr.orNull)"
            )
        }
    }
}
