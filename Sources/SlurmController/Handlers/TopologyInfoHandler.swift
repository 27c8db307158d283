import SimCluster
import SlurmModel
import SlurmWire

/// Tells that there are no switches (`topology/none`).
enum TopologyInfoHandler: RequestHandler {
    typealias Handled = Request.TopoInfo

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        .reply(TopologyInfoResponse())
    }
}
