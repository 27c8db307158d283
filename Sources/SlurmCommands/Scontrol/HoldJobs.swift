import SlurmModel
import SlurmWire

/// `scontrol hold`, `uhold` and `release`.
enum HoldJobs {
    /// `ALLOC_SID_USER_HOLD`: held so that the user may release it.
    private static let userHold: UInt32 = 2

    /// Holds or releases the jobs that the words name, by their ids or by a name.
    static func run(
        _ tag: String,
        _ words: [String],
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        let change = JobChange.update(description(tag))
        for word in words {
            guard hold(change, ChangeJobs.withoutLabel(word), &session, &controller) != .success else { continue }
            session.complain("slurm_suspend error: \(session.lastFailure.text)", evenIfQuiet: false)
        }
    }

    private static func description(_ tag: String) -> JobDescription {
        var description = JobDescription()
        if Keyword.begins(tag, with: "holdu") || Keyword.begins(tag, with: "uhold") {
            description.priority = 0
            description.allocSid = .value(userHold)
        } else if Keyword.begins(tag, with: "hold") {
            description.priority = 0
            description.allocSid = 0
        } else {
            description.priority = .infinite
        }
        return description
    }

    private static func hold(
        _ change: JobChange,
        _ text: String,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) -> SlurmErrno {
        if let list = JobIDList(text) { return change.apply(to: list, &session, &controller) }
        let label = ["name=", "jobname="].first { Keyword.begins(text, with: $0) }
        guard let label else {
            session.lastFailure = .invalidJobID
            session.complain("\(SlurmErrno.invalidJobID.text) for job \(text)", evenIfQuiet: false)
            return .invalidJobID
        }
        return hold(change, named: String(text.dropFirst(label.count)), &session, &controller)
    }

    /// Acts on every job of a name that waits, and on others where they are no tasks of an array.
    private static func hold(
        _ change: JobChange,
        named name: String,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) -> SlurmErrno {
        let jobs: [JobInfo]
        do throws(ControllerError) {
            var request = JobInfoRequest()
            request.showFlags = ShowFlags.local
            if session.showsAll { request.showFlags |= ShowFlags.all }
            jobs = try controller.send(Request.JobInfo.self, request).records
        } catch {
            session.lastFailure = error.code
            if session.loudness == .verbose { session.output.failed("slurm_load_job error", error) }
            return SlurmErrno(rawValue: 1)
        }
        var worst = SlurmErrno.success
        for job in jobs where job.name == name {
            if JobState(raw: job.jobState)?.base != .pending {
                if !job.arrayTaskID.isUnset { continue }
                session.lastFailure = .jobNotPending
                if SlurmErrno.jobNotPending.rawValue > worst.rawValue { worst = .jobNotPending }
            }
            let code = change.apply(to: JobIDList(jobs: [job]), &session, &controller)
            if code.rawValue > worst.rawValue { worst = code }
        }
        return worst
    }
}

extension JobIDList {
    /// The jobs as the controller reads them: waiting tasks of an array together, others one by one.
    init(jobs: [JobInfo]) {
        self.init(
            ids: jobs.map { job in
                if let mask = job.arrayTaskStr {
                    // The list as listings print it, cut where they cut it.
                    return
                        "\(job.arrayJobID)_\(ArrayTasks(mask: mask)?.text(limit: 64, atOnce: job.arrayMaxTasks) ?? mask)"
                }
                return job.arrayTaskID.isUnset ? "\(job.jobID)" : "\(job.arrayJobID)_\(job.arrayTaskID.raw)"
            }
        )
    }
}
