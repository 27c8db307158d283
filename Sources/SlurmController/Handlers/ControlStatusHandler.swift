import SimCluster
import SlurmModel
import SlurmWire

/// Tells that the primary controller is in charge, and since when.
enum ControlStatusHandler: RequestHandler {
    typealias Handled = Request.ControlStatus

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        var reply = ControlStatusResponse()
        reply.controlTime = controller.startTime.seconds
        return .reply(reply)
    }
}
