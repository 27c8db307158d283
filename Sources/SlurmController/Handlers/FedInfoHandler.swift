import SimCluster
import SlurmModel
import SlurmWire

/// Says that the cluster is in no federation.
enum FedInfoHandler: RequestHandler {
    typealias Handled = Request.FedInfo

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        .reply(FederationSlot())
    }
}
