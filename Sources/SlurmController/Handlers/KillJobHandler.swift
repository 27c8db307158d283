import SimCluster
import SlurmModel
import SlurmWire

/// Ends a job or signals its processes (`scancel`).
enum KillJobHandler: RequestHandler {
    typealias Handled = Request.KillJob

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        guard let id = UInt32(body.sjobID ?? "").map({ JobID($0) }) else { throw EngineRefusal(.invalidJobID) }
        try controller.engine.cancel(id, by: context.requester.userID, at: context.now)
        return .done
    }
}
