import SimCluster
import SlurmModel
import SlurmWire

/// Tells the configuration (`scontrol show config`).
enum BuildInfoHandler: RequestHandler {
    typealias Handled = Request.BuildInfo

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        .reply(ControllerConfiguration(controller))
    }
}
