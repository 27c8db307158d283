import SimCluster
import SlurmModel
import SlurmWire

/// Changes users (`sacctmgr modify user … set adminlevel=… defaultaccount=…`).
enum ModifyUsersHandler: AccountingHandler {
    typealias Handled = AccountingRequest.ModifyUsers

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        let names = TextFilter(body.condition.assocCond.userList)
        let level = AdminLevel(rawValue: body.record.adminLevel).flatMap { $0 == .unset ? nil : $0 }
        let accounts = TextFilter(body.condition.defAcctList)
        let cluster = context.cluster
        let found = context.directory.users.filter { user in
            names.admits(user.name)
                && (accounts.isOpen
                    || accounts.admits(context.directory.defaultAccount(of: user.name, on: cluster) ?? ""))
                && (body.condition.adminLevel == 0 || user.adminLevel.rawValue == body.condition.adminLevel)
        }.map(\.name)
        guard mayChange(found, body.record, level, context) else { throw .noPrivilege }
        guard !found.isEmpty else { return .nothingModified }
        for name in found {
            guard let place = context.directory.users.firstIndex(where: { $0.name == name }) else { continue }
            if let level { context.directory.users[place].adminLevel = level }
            if let key = body.record.defaultWCKey { context.directory.users[place].defaultWCKey = key }
            if let account = body.record.defaultAcct, !account.isEmpty {
                guard context.directory.association(cluster: cluster, account: account, user: name) != nil else {
                    throw .nothingChanged
                }
                context.directory.chooseDefault(of: name, on: cluster, account: account)
            }
            if let new = body.record.name { context.directory.rename(name, to: new) }
        }
        context.note(type, "(" + found.map { "name='\($0)'" }.joined(separator: " || ") + ")")
        return AccountingTexts(found)
    }

    /// Operators may change users, but only administrators make others such; users may change their own default
    /// account.
    private static func mayChange(
        _ found: [String],
        _ record: AccountingUser,
        _ level: AdminLevel?,
        _ context: AccountingContext
    ) -> Bool {
        if context.adminLevel >= .operator { return level.map { $0 <= context.adminLevel } ?? true }
        return found == [context.userName] && level == nil && record.name == nil
    }
}

extension AccountingDirectory {
    /// Gives a user another name.
    mutating func rename(_ user: String, to new: String) {
        for place in users.indices where users[place].name == user { users[place].name = new }
        for place in associations.indices where associations[place].user == user { associations[place].user = new }
    }
}
