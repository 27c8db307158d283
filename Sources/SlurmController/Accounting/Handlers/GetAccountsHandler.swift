import SimCluster
import SlurmWire

/// Tells of accounts (`sacctmgr show account`).
enum GetAccountsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.GetAccounts

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        let names = TextFilter(body.assocCond.acctList)
        let descriptions = TextFilter(body.descriptionList)
        let organizations = TextFilter(body.organizationList)
        let found = context.directory.accounts.sorted { $0.name < $1.name }.filter {
            names.admits($0.name) && descriptions.admits($0.description) && organizations.admits($0.organization)
        }
        let associations =
            body.withAssocs != 0
            ? context.directory.associations(body.assocCond, accounts: found.map(\.name)) : []
        return AccountingList(
            found.map { account in
                var record = AccountingAccount(account)
                let own = associations.filter { $0.acct == account.name }
                if !own.isEmpty { record.assocList = own }
                if body.withCoords != 0 { record.coordinators = context.directory.coordinators(of: account) }
                return record
            }
        )
    }
}

extension AccountingAccount {
    /// The record of an account, without associations.
    init(_ account: Account) {
        self.init()
        name = account.name
        description = account.description
        organization = account.organization
    }
}

extension AccountingDirectory {
    /// Who coordinates an account: its own coordinators, and those of the accounts above it.
    func coordinators(of account: Account) -> [AccountingCoordinator] {
        var result: [AccountingCoordinator] = []
        func add(_ names: [String], isDirect: Bool) {
            for name in names where !result.contains(where: { $0.name == name }) {
                var record = AccountingCoordinator()
                record.name = name
                record.direct = isDirect ? 1 : 0
                result.append(record)
            }
        }
        add(account.coordinators, isDirect: true)
        guard let own = associations.first(where: { $0.account == account.name && $0.user.isEmpty }) else {
            return result
        }
        for above in ancestors(of: own) {
            add(self.account(named: above.account)?.coordinators ?? [], isDirect: false)
        }
        return result
    }
}
