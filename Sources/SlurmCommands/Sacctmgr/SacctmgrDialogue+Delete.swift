import SlurmModel
import SlurmWire

extension SacctmgrDialogue {
    /// `sacctmgr delete ENTITY …`.
    mutating func delete(_ entity: SacctmgrSelection.Entity, _ words: [String]) throws(CommandFailure) {
        if entity == .qos {
            // Of a quality of service a word that is not understood is not enough of a condition.
            let problems = SacctmgrSelection(entity, words, withAssociations: false).problems
            let hint = " No conditions given to remove, not executing."
            if !problems.isEmpty { throw failure((problems + [hint]).joined(separator: "\n")) }
        }
        let selection = try selection(entity, words)
        guard !words.isEmpty else { throw failure(" No conditions given to remove, not executing.") }
        let known = entity == .qos ? try qualities() : []
        let heading: String
        let texts: [String]?
        switch entity {
        case .user where selection.asksForAssociations || selection.associations.clusterList != nil:
            heading = "Deleting user associations"
            texts = try self.texts(AccountingRequest.RemoveAssocs.self, selection.associations)
        case .user:
            heading = "Deleting users"
            var condition = AccountingUserCondition()
            condition.assocCond = selection.associations
            texts = try self.texts(AccountingRequest.RemoveUsers.self, condition)
        case .account where selection.asksForAssociations:
            heading = "Deleting account associations"
            texts = try self.texts(AccountingRequest.RemoveAssocs.self, selection.associations)
        case .account:
            heading = "Deleting accounts"
            var condition = AccountingAccountCondition()
            condition.assocCond = selection.associations
            condition.descriptionList = selection.descriptions
            condition.organizationList = selection.organizations
            texts = try self.texts(AccountingRequest.RemoveAccounts.self, condition)
        case .qos:
            heading = "Deleting QOS(s)"
            var condition = AccountingQOSCondition()
            condition.nameList = selection.names
            condition.idList = selection.ids
            condition.descriptionList = selection.descriptions
            texts = try self.texts(AccountingRequest.RemoveQOS.self, condition)
        case .cluster:
            heading = "Deleting clusters"
            var condition = AccountingClusterCondition()
            condition.clusterList = selection.names ?? []
            condition.flags = UInt32.max - 1
            texts = try self.texts(AccountingRequest.RemoveClusters.self, condition)
        case .association, .resource:
            preconditionFailure("there is no deleting of \(entity)")
        }
        guard let texts else {
            output.line(" Nothing deleted")
            throw output.failure()
        }
        if entity == .qos { try checkDefaults(among: texts, known) }
        tell(heading, texts)
        if entity == .user { try deleteUsersWithoutAssociations(selection) }
        try finish()
    }

    /// Users who have lost their last association go as well.
    private mutating func deleteUsersWithoutAssociations(_ selection: SacctmgrSelection) throws(CommandFailure) {
        guard selection.asksForAssociations || selection.associations.clusterList != nil else { return }
        var condition = AccountingUserCondition()
        condition.withAssocs = 1
        condition.assocCond.userList = selection.associations.userList
        condition.assocCond.withoutParentInfo = 1
        let users: [AccountingUser]
        do throws(ControllerError) {
            users = try session.ask(AccountingRequest.GetUsers.self, condition).records ?? []
        } catch {
            throw failure(error)
        }
        let names = users.filter { ($0.assocList ?? []).isEmpty }.compactMap(\.name)
        guard !names.isEmpty else { return }
        tell("Deleting users (No Associations)", names)
        var removal = AccountingUserCondition()
        removal.assocCond.userList = names
        _ = try texts(AccountingRequest.RemoveUsers.self, removal)
    }
}
