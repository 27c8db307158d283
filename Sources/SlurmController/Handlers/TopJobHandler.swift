import SimCluster
import SlurmModel
import SlurmWire

/// Moves jobs to the top of their user's queue (`scontrol top`).
enum TopJobHandler: RequestHandler {
    typealias Handled = Request.TopJob

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        var ids: [JobID] = []
        for word in (body.jobIDStr ?? "\(body.jobID)").split(separator: ",") {
            guard let number = UInt32(word), number > 0 else { throw EngineRefusal(.invalidJobID) }
            ids.append(JobID(number))
        }
        try controller.engine.moveToTop(ids, by: context.requester.userID, at: context.now)
        return .done
    }
}
