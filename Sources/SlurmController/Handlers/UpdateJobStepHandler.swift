import SimCluster
import SlurmModel
import SlurmWire

/// Refuses: a job has no steps that could be changed.
enum UpdateJobStepHandler: RequestHandler {
    typealias Handled = Request.UpdateJobStep

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        throw EngineRefusal(.invalidJobID)
    }
}
