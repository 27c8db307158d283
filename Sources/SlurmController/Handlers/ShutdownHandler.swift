import SimCluster
import SlurmModel
import SlurmWire

/// Ends the controller (`scontrol shutdown`).
enum ShutdownHandler: RequestHandler {
    typealias Handled = Request.Shutdown

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        try controller.requireAdministrator(context)
        controller.effects.append(.shutDown)
        return .done
    }
}
