import SimCluster
import SlurmModel
import SlurmWire

/// Refuses: slurmctld keeps a log of its scheduler only where `SlurmSchedLogFile` is set.
enum SetSchedlogLevelHandler: RequestHandler {
    typealias Handled = Request.SetSchedlogLevel

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        try controller.requirePrivilege(context)
        throw EngineRefusal(.disabled)
    }
}
