import SimCluster
import SlurmModel
import SlurmWire

/// Reads the configuration again (`scontrol reconfigure`).
enum ReconfigureHandler: RequestHandler {
    typealias Handled = Request.Reconfigure

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        try controller.requireAdministrator(context)
        controller.effects.append(.reconfigure)
        return .done
    }
}

extension Controller {
    /// Refuses everyone but root and `SlurmUser` with `EACCES`, as slurmctld does for what concerns its log.
    func requirePrivilege(_ context: RequestContext) throws(EngineRefusal) {
        guard isAdministrator(context.requester.userID) else { throw EngineRefusal(SlurmErrno(rawValue: 13)) }
    }

    /// Refuses everyone but root and `SlurmUser` with `ESLURM_USER_ID_MISSING`, as slurmctld does.
    func requireAdministrator(_ context: RequestContext) throws(EngineRefusal) {
        guard isAdministrator(context.requester.userID) else { throw EngineRefusal(.userIDMissing) }
    }
}
