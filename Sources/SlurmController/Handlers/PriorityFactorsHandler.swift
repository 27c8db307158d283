import SimCluster
import SlurmModel
import SlurmWire

/// Refuses: factors exist only with `priority/multifactor`.
enum PriorityFactorsHandler: RequestHandler {
    typealias Handled = Request.PriorityFactors

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        throw EngineRefusal(.notSupported)
    }
}
