import SimCluster
import SlurmModel
import SlurmWire

/// Sets the dampening factor of fair share that the configuration shows (`scontrol fsdampeningfactor`).
enum SetDampeningFactorHandler: RequestHandler {
    typealias Handled = Request.SetFsDampeningFactor

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        try controller.requirePrivilege(context)
        controller.dampeningFactor = body.dampeningFactor
        return .done
    }
}
