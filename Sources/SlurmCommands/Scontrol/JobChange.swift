import SlurmModel
import SlurmWire

/// What is done to a job, or to tasks of an array.
enum JobChange {
    /// Change what it asks for.
    case update(JobDescription)
    /// Stop it (0) or let it go on (1).
    case suspend(UInt16)
    /// Put it back into the queue, with flags of the job's next state.
    case requeue(UInt32)

    /// Does it to each job of a list and prints what failed; gives the greatest result code.
    func apply(
        to list: JobIDList,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) -> SlurmErrno {
        var worst = SlurmErrno.success
        for id in list.ids {
            let code = apply(toOne: id, &session, &controller)
            if code.rawValue > worst.rawValue { worst = code }
        }
        if let part = list.invalidPart { session.output.error("Invalid job id: \(part)") }
        return worst
    }

    /// Does it to one job and prints why it failed; gives the result code.
    private func apply(
        toOne id: String,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) -> SlurmErrno {
        let reply: AnyReply<ReturnCode>
        do throws(ControllerError) {
            reply = try send(id, session.invocation.configuration?.text("SelectType"), &controller)
        } catch {
            // Slurm forgets why there is no answer, and tells of a wrong one.
            reply = .code(.unexpectedMsgError, message: error.message)
        }
        switch reply {
        case .expected, .code(.success, _):
            session.lastFailure = .success
            return .success
        case .code(let code, _):
            session.lastFailure = code
            session.complain("\(code.text) for job \(id)", evenIfQuiet: false)
            return code
        case .arrayErrors(let errors):
            session.lastFailure = .success
            for record in errors.records where record.errorCode != 0 || errors.records.count > 1 {
                let text = SlurmErrno(rawValue: Int32(bitPattern: record.errorCode)).text
                session.complain("\(record.jobArrayID.orNull): \(text)", evenIfQuiet: false)
            }
            return .success
        }
    }

    private func send(
        _ id: String,
        _ selectType: String?,
        _ controller: inout some ControllerClient
    ) throws(ControllerError) -> AnyReply<ReturnCode> {
        switch self {
        case .update(var description):
            description.jobIDStr = id
            return try controller.sendForAny(Request.UpdateJob.self, description.complete(selectType: selectType))
        case .suspend(let operation):
            var request = SuspendRequest()
            request.op = operation
            request.jobID = UInt32.max - 1
            request.jobIDStr = id
            return try controller.sendForAny(Request.Suspend.self, request)
        case .requeue(let flags):
            var request = RequeueRequest()
            request.jobID = UInt32.max - 1
            request.jobIDStr = id
            request.flags = flags
            return try controller.sendForAny(Request.JobRequeue.self, request)
        }
    }
}
