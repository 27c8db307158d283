import SimCluster
import SlurmModel
import SlurmWire

/// Adds workload keys.
enum AddKeysHandler: AccountingHandler {
    typealias Handled = AccountingRequest.AddWCKeys

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        guard context.adminLevel >= .operator else { throw .noPrivilege }
        context.directory.addKeys(body.records ?? [])
        return .done(type)
    }
}
