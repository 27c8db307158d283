import SimCluster
import SlurmModel
import SlurmWire

/// Tells of users (`sacctmgr show user`).
enum GetUsersHandler: AccountingHandler {
    typealias Handled = AccountingRequest.GetUsers

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        var condition = body.assocCond
        let names = TextFilter(condition.userList)
        let defaults = TextFilter(body.defAcctList)
        let wantsAssociations = body.withAssocs != 0
        var users: [AccountingUser] = []
        condition.userList = condition.userList ?? []
        let usage =
            condition.withUsage != 0
            ? UsedResources(context, from: condition.usageStart, to: condition.usageEnd) : nil
        let associations =
            wantsAssociations || condition.onlyDefs != 0
            ? context.directory.associations(condition, usage: usage) : []
        for member in context.directory.users.sorted(by: { $0.name < $1.name }) {
            guard names.admits(member.name), body.adminLevel == 0 || member.adminLevel.rawValue == body.adminLevel
            else { continue }
            var user = AccountingUser(member)
            let own = associations.filter { $0.user == member.name }
            user.defaultAcct = own.first { $0.isDef == .value(1) }?.acct
            if !defaults.isOpen, !defaults.admits(user.defaultAcct ?? "") { continue }
            if wantsAssociations, !own.isEmpty { user.assocList = own }
            if body.withCoords != 0 { user.coordAccts = context.directory.coordinatedAccounts(of: member.name) }
            if body.withWCKeys != 0 || condition.onlyDefs != 0 {
                let keys = context.directory.keys.filter { $0.user == member.name }
                user.defaultWCKey = keys.first(where: \.isDefault)?.name
                if body.withWCKeys != 0 { user.wckeyList = keys.map(AccountingWCKey.init) }
            }
            users.append(user)
        }
        return AccountingList(users)
    }
}

extension AccountingUser {
    /// The record of a user, without associations.
    init(_ member: AccountingMember) {
        self.init()
        name = member.name
        adminLevel = member.adminLevel.rawValue
        uid = UInt32.max - 1
    }
}

extension AccountingDirectory {
    /// The accounts that a user coordinates, and those below them.
    func coordinatedAccounts(of user: String) -> [AccountingCoordinator] {
        let direct = accounts.filter { $0.coordinators.contains(user) }.map(\.name)
        var result: [AccountingCoordinator] = []
        func add(_ name: String, isDirect: Bool) {
            guard !result.contains(where: { $0.name == name }) else { return }
            var record = AccountingCoordinator()
            record.name = name
            record.direct = isDirect ? 1 : 0
            result.append(record)
        }
        for name in direct { add(name, isDirect: true) }
        for name in direct {
            for top in associations where top.account == name && top.user.isEmpty {
                for place in subtree(of: top.id) where associations[place].user.isEmpty {
                    add(associations[place].account, isDirect: false)
                }
            }
        }
        return result
    }
}
