import SimCluster
import SlurmModel
import SlurmWire

/// Takes the coordination of accounts from users (`sacctmgr delete coordinator`).
enum RemoveCoordinatorsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.RemoveAccountCoords

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        let accounts = TextFilter(body.acctList)
        let users = TextFilter(body.cond.assocCond.userList)
        guard !(accounts.isOpen && users.isOpen) else { throw .nothingChanged }
        var pairs: [(user: String, account: String)] = []
        for place in context.directory.accounts.indices where accounts.admits(context.directory.accounts[place].name) {
            let account = context.directory.accounts[place]
            guard context.adminLevel >= .operator || context.coordinates(account.name) else { throw .noPrivilege }
            for user in account.coordinators where users.admits(user) {
                pairs.append((user: user, account: account.name))
            }
            context.directory.accounts[place].coordinators.removeAll { users.admits($0) }
        }
        guard !pairs.isEmpty else { return .nothingRemoved }
        let texts = pairs.sorted { $0.user < $1.user }.map { "U = \($0.user.padded(9)) A = \($0.account.padded(10))" }
        context.note(type, texts.joined(separator: ","))
        return AccountingTexts(texts)
    }
}
