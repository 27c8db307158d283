import SimCluster
import SlurmModel
import SlurmWire

/// Tells that there are no burst buffers.
enum BurstBufferInfoHandler: RequestHandler {
    typealias Handled = Request.BurstBufferInfo

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        .reply(Handled.Reply())
    }
}
