import SlurmModel
import SlurmWire

/// What `sacctmgr add user` was given.
private struct NewUsers {
    var names: [String?]?
    var accounts: [String?]?
    var clusters: [String?]?
    var partitions: [String?]?
    var keys: [String?]?
    var defaultAccount: String?
    var adminLevel: UInt16 = 0
    var settings = AssociationSettings()
}

extension SacctmgrDialogue {
    /// The words for rights, and their numbers (`slurmdb_admin_level_t`).
    static let adminLevels: [(word: String, text: String, number: UInt16)] = [
        ("none", "None", 1), ("operator", "Operator", 2), ("administrator", "Administrator", 3),
        ("superuser", "Administrator", 3),
    ]

    /// `sacctmgr add user …`.
    mutating func addUsers(_ words: [String]) throws(CommandFailure) {
        var new = NewUsers()
        for text in words {
            let word = SacctmgrWord(text)
            if word.value == nil && (word.isKey("where", 5) || word.isKey("set", 3)) { continue }
            let value = word.value ?? text
            if word.value == nil || word.isKey("Names", 1) || word.isKey("Users", 1) {
                SelectionText.add(value, to: &new.names)
            } else if word.isKey("Accounts", 2) || word.isKey("Acct", 4) {
                SelectionText.add(value, to: &new.accounts)
            } else if word.isKey("AdminLevel", 2) {
                guard let level = Self.adminLevel(value) else { throw failure(" Unknown option: \(text)") }
                new.adminLevel = level.number
            } else if word.isKey("Clusters", 1) {
                SelectionText.add(value, to: &new.clusters)
            } else if word.isKey("DefaultAccount", 8) {
                new.defaultAccount = value.lowercased()
                SelectionText.add(value, to: &new.accounts)
            } else if word.isKey("WCKeys", 1) {
                SelectionText.add(value, to: &new.keys)
            } else if word.isKey("Partitions", 3) {
                SelectionText.add(value, to: &new.partitions)
            } else if try !apply(word, &new.settings) {
                throw failure(" Unknown option: \(text)")
            }
        }
        guard let names = new.names?.compactMap({ $0 }), !names.isEmpty else {
            throw failure(" Need name of user to add.")
        }
        try add(names, new)
    }

    /// The rights that a word stands for.
    static func adminLevel(_ text: String) -> (text: String, number: UInt16)? {
        let wanted = text.lowercased()
        return adminLevels.first { !wanted.isEmpty && $0.word.hasPrefix(wanted) }.map { ($0.text, $0.number) }
    }

    private mutating func add(_ names: [String], _ new: NewUsers) throws(CommandFailure) {
        let clusters = try clusterNames(new.clusters)
        let known = try knownUsers(names)
        guard let accounts = new.accounts?.compactMap({ $0 }), !accounts.isEmpty else {
            throw failure(" Need name of account to add user to.")
        }
        let knownAccounts = try knownAccounts(accounts)
        let associations = try associations(accounts, clusters)
        var (users, more, told): ([AccountingUser], [AccountingAssociation], [String]) = ([], [], [])
        var fails = false
        for account in accounts where !knownAccounts.contains(account) {
            fails = true
            output.plainError(" This account '\(account)' doesn't exist.")
            output.plainError("        Contact your admin to add this account.")
        }
        for name in names {
            var user = AccountingUser()
            (user.name, user.adminLevel, user.defaultAcct) = (name, new.adminLevel, new.defaultAccount)
            (user.assocList, user.wckeyList, user.uid) = ([], [], UInt32.max - 1)
            for account in accounts where knownAccounts.contains(account) {
                for cluster in clusters {
                    guard associations.contains(where: { $0.isBase(account, cluster) }) else {
                        fails = true
                        output.plainError(" This account '\(account)' doesn't exist on cluster \(cluster)")
                        output.plainError("        Contact your admin to add this account.")
                        continue
                    }
                    for partition in new.partitions ?? [nil] {
                        let isThere = associations.contains {
                            $0.user == name && $0.acct == account && $0.cluster == cluster && $0.partition == partition
                        }
                        if isThere { continue }
                        var association = new.settings.association
                        (association.user, association.acct, association.cluster) = (name, account, cluster)
                        association.partition = partition
                        if new.defaultAccount == account { association.isDef = .value(1) }
                        if known.contains(name) {
                            more.append(association)
                        } else {
                            user.assocList?.append(association)
                        }
                        told.append(association.line)
                    }
                }
            }
            if !known.contains(name) { users.append(user) }
        }
        let keys = try newKeys(names, clusters, new.keys)
        if told.isEmpty && keys.isEmpty {
            output.line(" Nothing new added.")
            throw output.failure()
        }
        try tell(users, told, keys, new)
        if !users.isEmpty {
            try send(AccountingRequest.AddUsers.self, AccountingList(users), " Problem adding users: ")
        }
        if !more.isEmpty {
            try send(AccountingRequest.AddAssocs.self, AccountingList(more), " Problem adding user associations: ")
        }
        if !keys.isEmpty {
            try send(AccountingRequest.AddWCKeys.self, AccountingList(keys), " Problem adding user wckeys: ")
        }
        try finish()
        if fails { throw output.failure() }
    }

    /// The workload keys that the users do not have yet.
    private mutating func newKeys(
        _ names: [String],
        _ clusters: [String],
        _ wanted: [String?]?
    ) throws(CommandFailure) -> [AccountingWCKey] {
        guard let wanted = wanted?.compactMap({ $0 }), !wanted.isEmpty else { return [] }
        var condition = AccountingWCKeyCondition()
        (condition.userList, condition.clusterList, condition.nameList) = (names, clusters, wanted)
        let known: [AccountingWCKey]
        do throws(ControllerError) {
            known = try session.ask(AccountingRequest.GetWCKeys.self, condition).records ?? []
        } catch {
            throw failure(error)
        }
        var keys: [AccountingWCKey] = []
        for name in names {
            for key in wanted {
                for cluster in clusters
                where !known.contains(where: { $0.user == name && $0.name == key && $0.cluster == cluster }) {
                    var record = AccountingWCKey()
                    (record.user, record.name, record.cluster) = (name, key, cluster)
                    record.uid = UInt32.max - 1
                    keys.append(record)
                }
            }
        }
        return keys
    }

    private mutating func tell(
        _ users: [AccountingUser],
        _ associations: [String],
        _ keys: [AccountingWCKey],
        _ new: NewUsers
    ) throws(CommandFailure) {
        if !users.isEmpty {
            output.line(" Adding User(s)")
            for user in users { output.line("  \(user.name ?? "")") }
            if new.defaultAccount != nil || new.adminLevel != 0 { output.line(" Settings =") }
            if let account = new.defaultAccount { output.line("  Default Account = \(account)") }
            if let level = Self.adminLevels.first(where: { $0.number == new.adminLevel }) {
                output.line("  Admin Level     = \(level.text)")
            }
        }
        if !associations.isEmpty { output.line(" Associations =") }
        for line in associations { output.line(line) }
        if !keys.isEmpty { output.line(" WCKeys =") }
        for key in keys {
            let parts = [("U", key.user, 9), ("W", key.name, 10), ("C", key.cluster, 10)]
            output.line("  " + parts.map { "\($0.0) = \(Self.fixed($0.1 ?? "", $0.2))" }.joined(separator: " "))
        }
        try tellSettings(" Non Default Settings", new.settings)
    }

    /// The users of these names that there are.
    mutating func knownUsers(_ names: [String]) throws(CommandFailure) -> Set<String> {
        var condition = AccountingUserCondition()
        (condition.withAssocs, condition.withWCKeys) = (1, 1)
        condition.assocCond.onlyDefs = 1
        condition.assocCond.userList = names
        do throws(ControllerError) {
            let records = try session.ask(AccountingRequest.GetUsers.self, condition).records ?? []
            return Set(records.compactMap(\.name))
        } catch {
            throw failure(error)
        }
    }
}

extension AccountingAssociation {
    /// Whether it is an account's own on a cluster.
    fileprivate func isBase(_ account: String, _ cluster: String) -> Bool {
        user == nil && acct == account && self.cluster == cluster
    }

    /// How an association that is added is told.
    fileprivate var line: String {
        let base =
            "  U = \(SacctmgrDialogue.fixed(user ?? "", 9)) A = \(SacctmgrDialogue.fixed(acct ?? "", 10))"
            + " C = \(SacctmgrDialogue.fixed(cluster ?? "", 10))"
        return base + (partition.map { " P = \(SacctmgrDialogue.fixed($0, 10))" } ?? "")
    }
}
