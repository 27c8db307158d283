import SlurmModel
import SlurmWire

/// The commands that act on jobs: `suspend`, `resume`, `requeue`, `requeuehold`, `hold`, `release`, `top`, `notify`.
enum ChangeJobs {
    /// Runs a command.
    static func run(
        _ action: ScontrolAction,
        _ tag: String,
        _ words: [String],
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        switch action {
        case .hold: HoldJobs.run(tag, words, &session, &controller)
        case .suspend:
            let operation: UInt16 = Keyword("suspend", 2).matches(tag) ? 0 : 1
            for word in words { apply(.suspend(operation), to: withoutLabel(word), &session, &controller) }
        case .requeue: requeue(words, isHeld: false, &session, &controller)
        case .requeueHold: requeue(words, isHeld: true, &session, &controller)
        case .top: top(withoutLabel(words[0]), &session, &controller)
        default: notify(words, &session, &controller)
        }
    }

    /// The word without `JobId=` or `Job=`.
    static func withoutLabel(_ word: String) -> String {
        var rest = word[...]
        for label in ["jobid=", "job="] where Keyword.begins(rest, with: label) {
            rest = rest.dropFirst(label.count)
        }
        return String(rest)
    }

    private static func apply(
        _ change: JobChange,
        to text: String,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        guard let list = JobIDList(text) else {
            return session.complain("\(SlurmErrno.invalidJobID.text) for job \(text)", evenIfQuiet: false)
        }
        _ = change.apply(to: list, &session, &controller)
    }

    /// Bits of a job's state that say how it is put back.
    private enum Flag {
        /// `JOB_RUNNING`: only jobs that run.
        static let incomplete: UInt32 = 1
        /// `JOB_REQUEUE_HOLD`: held then.
        static let hold: UInt32 = 0x800
        /// `JOB_SPECIAL_EXIT`: held then, in that state.
        static let specialExit: UInt32 = 0x1000
    }

    private static func requeue(
        _ words: [String],
        isHeld: Bool,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        var flags: UInt32 = isHeld ? Flag.hold : 0
        var rest = words[...]
        while let word = rest.first, let flag = requeueFlag(word) {
            flags |= flag
            rest.removeFirst()
        }
        for word in rest {
            if !isHeld && word.isEmpty {
                session.exitStatus = 1
                continue
            }
            apply(.requeue(flags), to: isHeld ? word : withoutLabel(word), &session, &controller)
        }
    }

    /// The flag of a word before the jobs; nil for a job.
    private static func requeueFlag(_ word: String) -> UInt32? {
        if Keyword.begins("incomplete", with: word) { return Flag.incomplete }
        guard Keyword.begins(word, with: "state=") else { return nil }
        let state = word.dropFirst(6)
        let isSpecial = Keyword.begins(state, with: "specialexit") || Keyword.begins(state, with: "se")
        return isSpecial ? Flag.specialExit : nil
    }

    private static func top(
        _ job: String,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        var request = TopJobRequest()
        request.jobIDStr = job
        do throws(ControllerError) {
            _ = try controller.send(Request.TopJob.self, request)
        } catch {
            session.complain("\(error.code.text) for job \(job)", evenIfQuiet: false)
        }
    }

    private static func notify(
        _ words: [String],
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        let job = LeadingNumber(words[0]).value
        guard job > 0, job <= Int(UInt32.max) else {
            session.output.stderr += Array("Invalid job_id \(words[0])".utf8)
            return session.complain("job notify failure: \(session.lastFailure.text)")
        }
        var request = JobNotice()
        request.stepID.jobID = Settable(raw: UInt32(job))
        request.message = words.dropFirst().joined(separator: " ")
        do throws(ControllerError) {
            _ = try controller.send(Request.JobNotify.self, request)
        } catch {
            session.exitStatus = 1
            session.output.failed("job notify failure", error)
        }
    }
}
