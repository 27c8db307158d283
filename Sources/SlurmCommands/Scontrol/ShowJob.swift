import SlurmModel
import SlurmWire

/// `scontrol show job`: a job, a task of an array, or all jobs.
enum ShowJob {
    /// Which jobs are asked for: `123`, `123_4`, `123+1`.
    struct Selection: Hashable {
        /// The id; 0 for all jobs.
        var jobID: UInt32 = 0
        /// The task of an array, or nil.
        var task: UInt32?
        /// The part of a heterogeneous job, or nil.
        var part: UInt32?

        /// Reads a text; nil for one with other characters than digits, `_` and `+`.
        init?(_ text: String) {
            guard text.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "+") }) else {
                return nil
            }
            let id = LeadingNumber(text)
            jobID = UInt32(truncatingIfNeeded: id.value)
            var rest = id.rest
            if rest.first == "_" {
                let number = LeadingNumber(rest.dropFirst())
                task = UInt32(truncatingIfNeeded: number.value)
                rest = number.isPresent ? number.rest : rest.dropFirst()
            }
            if rest.first == "+" {
                part = UInt32(truncatingIfNeeded: LeadingNumber(rest.dropFirst()).value)
            }
        }

        /// The selection as messages name it.
        var text: String {
            if let task { return "\(jobID)_\(task)" }
            if let part { return "\(jobID)+\(part)" }
            return "\(jobID)"
        }
    }

    /// Shows the jobs.
    static func run(_ text: String?, _ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        var selection: Selection?
        if let text {
            selection = Selection(text)
            if selection == nil {
                return session.complain(
                    "scontrol_print_job error: \(SlurmErrno.invalidJobID.text)",
                    evenIfQuiet: false
                )
            }
        }
        guard let response = load(selection?.jobID ?? 0, &session, &controller) else { return }
        let isOne = selection.map { $0.jobID != 0 } ?? false
        session.noteRecords(response.records.count, lastUpdate: isOne ? 0 : response.lastUpdate)
        var count = 0
        for var job in response.records {
            if let part = selection?.part, part != job.hetJobOffset { continue }
            if let task = selection?.task {
                guard job.arrayTaskID.raw == task || ArrayTasks(mask: job.arrayTaskStr)?.contains(Int(task)) ?? false
                else { continue }
                if job.arrayTaskStr != nil {
                    job.arrayTaskStr = nil
                    job.arrayTaskID = .value(task)
                }
            }
            count += 1
            // A record without an id stands for a job of another cluster.
            if job.jobID != 0 { session.show(JobRecordText.make(job, &session, &controller)) }
        }
        guard count == 0 else { return }
        if let selection {
            session.exitStatus = 1
            if session.loudness != .quiet { session.output.line("Job \(selection.text) not found") }
        } else if session.loudness != .quiet {
            session.output.line("No jobs in the system")
        }
    }

    /// Asks for a job, or with 0 for all.
    static func load(
        _ jobID: UInt32,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) -> JobInfoResponse? {
        var flags = ShowFlags.local
        if session.showsAll { flags |= ShowFlags.all }
        if session.showsDetails { flags |= ShowFlags.detail }
        guard jobID == 0 else {
            var request = JobIDRequest()
            request.jobID = jobID
            request.showFlags = flags
            return session.load(
                Request.JobInfoSingle.self,
                request,
                failing: "slurm_load_jobs error",
                &controller
            )
        }
        var request = JobInfoRequest()
        request.showFlags = flags
        return session.load(Request.JobInfo.self, request, failing: "slurm_load_jobs error", &controller)
    }
}
