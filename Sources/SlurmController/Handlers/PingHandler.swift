import SimCluster
import SlurmModel
import SlurmWire

/// Answers that the controller is there (`scontrol ping`).
enum PingHandler: RequestHandler {
    typealias Handled = Request.Ping

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        .done
    }
}
