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
