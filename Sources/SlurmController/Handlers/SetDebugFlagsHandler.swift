import SimCluster
import SlurmModel
import SlurmWire

/// Sets the debug flags that the configuration shows; the log itself has none.
enum SetDebugFlagsHandler: RequestHandler {
    typealias Handled = Request.SetDebugFlags

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        try controller.requirePrivilege(context)
        controller.debugFlags = (controller.debugFlags & ~body.debugFlagsMinus) | body.debugFlagsPlus
        return .done
    }
}
