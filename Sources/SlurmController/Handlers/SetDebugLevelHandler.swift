import SimCluster
import SlurmModel
import SlurmWire

/// Sets the log level that the configuration shows; the log itself has one level.
enum SetDebugLevelHandler: RequestHandler {
    typealias Handled = Request.SetDebugLevel

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        try controller.requirePrivilege(context)
        controller.debugLevel = body.debugLevel
        return .done
    }
}
