import SimCluster
import SlurmModel
import SlurmWire

/// Changes descriptions and organizations of accounts (`sacctmgr modify account … set description=…`).
enum ModifyAccountsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.ModifyAccounts

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        guard context.adminLevel >= .operator else { throw .noPrivilege }
        let names = TextFilter(body.condition.assocCond.acctList)
        let descriptions = TextFilter(body.condition.descriptionList)
        let organizations = TextFilter(body.condition.organizationList)
        var changed: [String] = []
        for place in context.directory.accounts.indices {
            let account = context.directory.accounts[place]
            guard names.admits(account.name), descriptions.admits(account.description),
                organizations.admits(account.organization)
            else { continue }
            if let text = body.record.description { context.directory.accounts[place].description = text }
            if let text = body.record.organization { context.directory.accounts[place].organization = text }
            changed.append(account.name)
        }
        guard !changed.isEmpty else { return .nothingModified }
        context.note(type, changed.joined(separator: ","))
        return AccountingTexts(changed)
    }
}
