import SimCluster
import SlurmModel
import SlurmWire

/// Makes users coordinators of accounts (`sacctmgr add coordinator`).
enum AddCoordinatorsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.AddAccountCoords

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        let accounts = body.acctList.compactMap(\.self)
        let mayAdd = context.adminLevel >= .operator || accounts.allSatisfy { context.coordinates($0) }
        guard mayAdd else { throw .noPrivilege }
        let users = (body.cond.assocCond.userList ?? []).compactMap(\.self)
        for place in context.directory.accounts.indices
        where accounts.contains(context.directory.accounts[place].name) {
            for user in users where !context.directory.accounts[place].coordinators.contains(user) {
                context.directory.accounts[place].coordinators.append(user)
            }
        }
        context.note(type, users.joined(separator: ","), accounts.joined(separator: ","))
        return .done(type)
    }
}
