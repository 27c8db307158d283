import SimCluster
import SlurmModel
import SlurmWire

/// Removes users from everywhere (`sacctmgr delete user`).
enum RemoveUsersHandler: AccountingHandler {
    typealias Handled = AccountingRequest.RemoveUsers

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        let wanted = TextFilter(body.assocCond.userList)
        let accounts = TextFilter(body.defAcctList)
        let cluster = context.cluster
        let names = context.directory.users.map(\.name).filter {
            wanted.admits($0)
                && (accounts.isOpen || accounts.admits(context.directory.defaultAccount(of: $0, on: cluster) ?? ""))
        }
        let own = context.directory.associations.filter { names.contains($0.user) }
        let mayRemove = context.adminLevel >= .operator || own.allSatisfy { context.coordinates($0.account) }
        guard mayRemove else { throw .noPrivilege }
        guard !(wanted.isOpen && accounts.isOpen) else { throw .nothingChanged }
        guard !names.isEmpty else { return .nothingRemoved }
        let answer = context.remove(own.map(\.id), sparesDefaults: false, texts: names)
        guard answer.returnCode == 0 else { return answer }
        context.directory.users.removeAll { names.contains($0.name) }
        context.directory.keys.removeAll { names.contains($0.user) }
        for place in context.directory.accounts.indices {
            context.directory.accounts[place].coordinators.removeAll { names.contains($0) }
        }
        context.note(type, names.joined(separator: ","))
        return answer
    }
}
