import SlurmModel
import SlurmWire

/// `scontrol update StepId=…`: changes the time limit of a step.
enum UpdateStep {
    /// Changes it.
    static func run(_ words: [String], _ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        var update = StepUpdate()
        (update.jobID, update.stepID, update.timeLimit) = (UInt32.max - 1, UInt32.max - 1, UInt32.max - 1)
        var hasChange = false
        for word in words {
            let assignment = Assignment(word)
            guard let value = assignment.value else {
                session.complain("Invalid input: \(word)")
                session.complain("Request aborted")
                return session.complain("slurm_update error: \(session.lastFailure.text)")
            }
            if Keyword("StepId", 4).matches(assignment.name) {
                let job = LeadingNumber(value)
                update.jobID = UInt32(truncatingIfNeeded: job.value)
                if job.rest.first == "." {
                    update.stepID = UInt32(truncatingIfNeeded: LeadingNumber(job.rest.dropFirst()).value)
                } else if !job.rest.isEmpty {
                    session.complain("Invalid StepID parameter: \(word)")
                    return session.complain("Request aborted")
                }
            } else if Keyword("TimeLimit", 2).matches(assignment.name) {
                guard let limit = limit(value, update, &session, &controller) else { return }
                update.timeLimit = limit
                hasChange = true
            } else {
                session.complain("Update of this parameter is not supported: \(word)")
                return session.complain("Request aborted")
            }
        }
        guard hasChange else { return session.complain("No changes specified") }
        UpdateEntity.finish(Request.UpdateJobStep.self, update, &session, &controller)
    }

    /// A limit in minutes; with a sign it is added to the present one or taken from it.
    private static func limit(
        _ text: String,
        _ update: StepUpdate,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) -> UInt32? {
        let sign = text.first.flatMap { "+-".contains($0) ? $0 : nil }
        guard let minutes = TimeLimitText.minutes(sign == nil ? text : String(text.dropFirst())) else {
            session.fail("Invalid TimeLimit value")
            return nil
        }
        guard let sign else { return minutes.raw }
        guard let present = present(update, &session, &controller) else {
            session.exitStatus = 1
            return nil
        }
        if sign == "+" { return present &+ minutes.raw }
        guard minutes.raw <= present else {
            session.fail("TimeLimit decrement larger than current time limit (\(minutes.raw) > \(present))")
            return nil
        }
        return present - minutes.raw
    }

    private static func present(
        _ update: StepUpdate,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) -> UInt32? {
        var request = StepInfoRequest()
        request.stepID.jobID = .value(update.jobID)
        request.stepID.stepID = .value(update.stepID)
        request.showFlags = ShowFlags.all
        do throws(ControllerError) {
            let steps = try controller.send(Request.JobStepInfo.self, request).records
            return steps.first {
                $0.stepID.jobID.raw == update.jobID && $0.stepID.stepID.raw == update.stepID
            }?.timeLimit.raw
        } catch {
            session.output.error(
                "Could not load state information for step \(update.jobID).\(update.stepID): \(error.code.text)"
            )
            return nil
        }
    }
}
