import SimCluster
import SlurmModel
import SlurmWire

/// Suspends or resumes jobs.
enum SuspendHandler: RequestHandler {
    typealias Handled = Request.Suspend

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        try controller.requireAdministrator(context)
        let selection = try controller.selection(body.jobIDStr, .value(body.jobID))
        // What slurmctld sends for a job that is not there is none of the messages that clients expect (observed).
        if controller.engine.recordIDs(of: selection.id).isEmpty { throw EngineRefusal(.unexpectedMsgError) }
        let user = context.requester.userID
        if body.op == Self.suspend {
            return .outcomes(try controller.engine.suspend(selection, by: user, at: context.now))
        }
        return .outcomes(try controller.engine.resume(selection, by: user, at: context.now))
    }

    /// `SUSPEND_JOB`.
    private static let suspend: UInt16 = 0
}
