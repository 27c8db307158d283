import SlurmModel
import SlurmWire

extension SacctmgrDialogue {
    /// `sacctmgr modify user|account … set …`.
    mutating func modify(_ entity: SacctmgrSelection.Entity, _ words: [String]) throws(CommandFailure) {
        var (conditions, changes): ([String], [String]) = ([], [])
        var isSetting = false
        for text in words {
            let word = SacctmgrWord(text)
            if word.isFlag("set", 3) {
                isSetting = true
            } else if word.isFlag("where", 5) {
                isSetting = false
            } else if isSetting {
                changes.append(text)
            } else {
                conditions.append(text)
            }
        }
        if entity == .qos { return try modifyQualities(conditions, changes) }
        if entity == .cluster { return try modifyClusters(conditions, changes) }
        let selection = try selection(entity, conditions)
        var settings = AssociationSettings()
        var (user, account) = (AccountingUser(), AccountingAccount())
        user.uid = UInt32.max - 1
        var isOwnSet = false
        for text in changes {
            let word = SacctmgrWord(text)
            if entity == .user ? Self.apply(word, &user) : Self.apply(word, &account) {
                isOwnSet = true
            } else if try !apply(word, &settings) {
                output.plainError(" Unknown option: \(text)")
                output.plainError(" Use keyword 'where' to modify condition")
                throw output.failure()
            }
        }
        guard isOwnSet || settings.isSet else { throw failure(" You didn't give me anything to set") }
        var isModified = false
        if isOwnSet { isModified = try modify(entity, selection, user, account) }
        if settings.isSet {
            let change = AccountingChange(selection.associations, settings.association)
            if let texts = try texts(AccountingRequest.ModifyAssocs.self, change) {
                // What is refused here is not committed, and no failure for that (observed on 22.05.8).
                guard try keepsDefault(settings.association, selection.associations) else { return }
                tell("Modified \(entity == .user ? "user" : "account") associations", texts)
                isModified = true
            }
        }
        guard isModified else {
            output.line(" Nothing modified")
            throw output.failure()
        }
        try finish()
    }

    /// Whether a change leaves associations a default that they may use.
    private mutating func keepsDefault(
        _ change: AccountingAssociation,
        _ condition: AccountingAssociationCondition
    ) throws(CommandFailure) -> Bool {
        if let id = change.defQOSID.number { return try canUseDefault(id, condition) }
        if change.qosList == nil { return true }
        return try canUseDefault(nil, condition)
    }

    /// Changes what users or accounts have themselves; gives false where nothing changed.
    private mutating func modify(
        _ entity: SacctmgrSelection.Entity,
        _ selection: SacctmgrSelection,
        _ user: AccountingUser,
        _ account: AccountingAccount
    ) throws(CommandFailure) -> Bool {
        let texts: [String]?
        if entity == .user {
            var condition = AccountingUserCondition()
            condition.assocCond = selection.associations
            condition.defAcctList = selection.defaultAccounts
            texts = try self.texts(AccountingRequest.ModifyUsers.self, AccountingChange(condition, user))
        } else {
            var condition = AccountingAccountCondition()
            condition.assocCond = selection.associations
            condition.descriptionList = selection.descriptions
            condition.organizationList = selection.organizations
            texts = try self.texts(AccountingRequest.ModifyAccounts.self, AccountingChange(condition, account))
        }
        guard let texts else { return false }
        tell(entity == .user ? "Modified users" : "Modified accounts", texts)
        return true
    }

    private static func apply(_ word: SacctmgrWord, _ user: inout AccountingUser) -> Bool {
        guard let value = word.value else { return false }
        if word.isKey("AdminLevel", 2), let level = adminLevel(value) {
            user.adminLevel = level.number
        } else if word.isKey("DefaultAccount", 8) {
            user.defaultAcct = value.lowercased()
        } else if word.isKey("NewName", 4) || word.isKey("RawName", 4) {
            user.name = value.lowercased()
        } else {
            return false
        }
        return true
    }

    private static func apply(_ word: SacctmgrWord, _ account: inout AccountingAccount) -> Bool {
        guard let value = word.value else { return false }
        if word.isKey("Description", 1) {
            account.description = value.lowercased()
        } else if word.isKey("Organization", 1) {
            account.organization = value.lowercased()
        } else {
            return false
        }
        return true
    }
}
