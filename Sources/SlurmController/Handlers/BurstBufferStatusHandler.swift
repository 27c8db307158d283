import SimCluster
import SlurmModel
import SlurmWire

/// Tells what a burst buffer's own program says: nothing, as there are no burst buffers.
enum BurstBufferStatusHandler: RequestHandler {
    typealias Handled = Request.BurstBufferStatus

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        .reply(Handled.Reply())
    }
}
