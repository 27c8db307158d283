import SimCluster
import SlurmModel
import SlurmWire

/// Removes accounts with everything below them (`sacctmgr delete account`).
enum RemoveAccountsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.RemoveAccounts

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        guard context.adminLevel >= .operator else { throw .noPrivilege }
        let wanted = TextFilter(body.assocCond.acctList)
        let names = context.directory.accounts.map(\.name).filter {
            wanted.admits($0) && $0 != AccountingDirectory.rootAccount
        }
        guard !wanted.isOpen else { throw .nothingChanged }
        guard !names.isEmpty else { return .nothingRemoved }
        let ids = context.directory.associations.filter { $0.user.isEmpty && names.contains($0.account) }.map(\.id)
        let answer = context.remove(ids, sparesDefaults: true, texts: names)
        guard answer.returnCode == 0 else { return answer }
        context.directory.accounts.removeAll { names.contains($0.name) }
        context.note(type, names.joined(separator: ","))
        return answer
    }
}
