import SimCluster
import SlurmModel
import SlurmWire

/// Removes associations (`sacctmgr delete user name=… account=…`).
enum RemoveAssociationsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.RemoveAssocs

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        let placed = context.directory.placed
        let found = AssociationFilter(body).select(placed)
        let mayRemove =
            context.adminLevel >= .operator || found.allSatisfy { context.coordinates($0.own.account) }
        guard mayRemove else { throw .noPrivilege }
        guard !found.isEmpty else { return .nothingRemoved }
        let gone = placed.filter { item in
            found.contains {
                $0.own.cluster == item.own.cluster && $0.left <= item.left && item.right <= $0.right
            }
        }
        let answer = context.remove(
            found.map(\.own.id),
            sparesDefaults: true,
            texts: gone.map { $0.text(accountWidth: 10) }
        )
        if answer.returnCode == 0 { context.note(type, found.map { "id_assoc=\($0.own.id)" }.joined(separator: ",")) }
        return answer
    }
}
