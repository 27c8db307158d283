import SimCluster
import SlurmModel
import SlurmWire

/// Holds, releases or changes jobs (`scontrol hold`, `release`, `update JobId=…`).
enum UpdateJobHandler: RequestHandler {
    typealias Handled = Request.UpdateJob

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        let selection = try controller.selection(body.jobIDStr, body.jobID)
        let user = context.requester.userID
        if body.priority == .infinite {
            return .outcomes(try controller.engine.release(selection, by: user, at: context.now))
        }
        if body.priority == .value(0) {
            let isUserHold = body.allocSid == .value(JobRequest.userHoldMark) || !controller.isAdministrator(user)
            let hold = isUserHold ? JobHold.user : .administrator
            return .outcomes(try controller.engine.hold(selection, as: hold, by: user, at: context.now))
        }
        let records = controller.engine.recordIDs(of: selection.id)
        guard let job = controller.engine.job(records.first ?? selection.id) else {
            throw EngineRefusal(.invalidJobID)
        }
        var changes = try JobChanges(body, of: job)
        if body.account != nil || body.qos != nil { try controller.resolveMembership(of: &changes, job) }
        return .outcomes(try controller.engine.update(selection, changes, by: user, at: context.now))
    }
}
