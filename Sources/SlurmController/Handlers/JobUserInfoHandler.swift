import SimCluster
import SlurmModel
import SlurmWire

/// Tells of one user's jobs.
enum JobUserInfoHandler: RequestHandler {
    typealias Handled = Request.JobUserInfo

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        controller.refreshPlan()
        return .encoded(controller.jobList(context, body.showFlags) { $0.request.userID == body.userID })
    }
}
