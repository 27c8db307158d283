import SimCluster
import SlurmModel
import SlurmWire

/// Removes workload keys.
enum RemoveKeysHandler: AccountingHandler {
    typealias Handled = AccountingRequest.RemoveWCKeys

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        guard context.adminLevel >= .operator else { throw .noPrivilege }
        let names = TextFilter(body.nameList)
        let users = TextFilter(body.userList)
        let gone = context.directory.keys.filter { names.admits($0.name) && users.admits($0.user) }
        context.directory.keys.removeAll { gone.contains($0) }
        return AccountingTexts(
            gone.map { "C = \($0.cluster.padded(10)) W = \($0.name.padded(20)) U = \($0.user.padded(9))" }
        )
    }
}
