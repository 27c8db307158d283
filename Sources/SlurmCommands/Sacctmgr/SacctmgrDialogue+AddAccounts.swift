import SlurmModel
import SlurmWire

extension SacctmgrDialogue {
    /// `sacctmgr add account …`.
    mutating func addAccounts(_ words: [String]) throws(CommandFailure) {
        var start = AccountingAccount()
        var settings = AssociationSettings()
        var (names, clusters): ([String?]?, [String?]?)
        for text in words {
            let word = SacctmgrWord(text)
            if word.isFlag("where", 5) || word.isKey("set", 3) && word.value == nil { continue }
            let value = word.value ?? text
            if word.value == nil || word.isKey("Accounts", 1) || word.isKey("Names", 1) || word.isKey("Acct", 4) {
                SelectionText.add(value, to: &names)
            } else if word.isKey("Clusters", 1) {
                SelectionText.add(value, to: &clusters)
            } else if word.isKey("Description", 1) {
                start.description = value.lowercased()
                settings.isSet = true
            } else if word.isKey("Organization", 1) {
                start.organization = value.lowercased()
                settings.isSet = true
            } else if try !apply(word, &settings) {
                throw failure(" Unknown option: \(text)\n Use keyword 'where' to modify condition")
            }
        }
        guard let names = names?.compactMap({ $0 }), !names.isEmpty else {
            throw failure(" Need name of account to add.")
        }
        try add(names, try clusterNames(clusters), start, settings)
    }

    /// Applies a setting; what the daemon has to be asked for may fail.
    mutating func apply(_ word: SacctmgrWord, _ settings: inout AssociationSettings) throws(CommandFailure) -> Bool {
        let isKnown: Bool
        do throws(ControllerError) {
            isKnown = try settings.apply(word, &session)
        } catch {
            throw failure(error)
        }
        if let complaint = settings.complaint { throw failure(complaint) }
        return isKnown
    }

    /// The clusters named, or all that there are.
    mutating func clusterNames(_ given: [String?]?) throws(CommandFailure) -> [String] {
        if let given, !given.isEmpty { return given.compactMap { $0 } }
        var condition = AccountingClusterCondition()
        condition.flags = UInt32.max - 1
        do throws(ControllerError) {
            return try session.ask(AccountingRequest.GetClusters.self, condition).records?.compactMap(\.name) ?? []
        } catch {
            throw failure(error, " Problem getting clusters from database. Contact your admin.\n ")
        }
    }

    /// The associations of accounts on clusters.
    mutating func associations(
        _ accounts: [String],
        _ clusters: [String]
    ) throws(CommandFailure) -> [AccountingAssociation] {
        var condition = AccountingAssociationCondition()
        condition.acctList = accounts
        condition.clusterList = clusters
        do throws(ControllerError) {
            return try session.ask(AccountingRequest.GetAssocs.self, condition).records ?? []
        } catch {
            throw failure(error)
        }
    }

    /// The accounts of these names that there are.
    mutating func knownAccounts(_ names: [String]) throws(CommandFailure) -> Set<String> {
        var condition = AccountingAccountCondition()
        condition.assocCond.acctList = names
        do throws(ControllerError) {
            let records = try session.ask(AccountingRequest.GetAccounts.self, condition).records ?? []
            return Set(records.compactMap(\.name))
        } catch {
            throw failure(error)
        }
    }

    private mutating func add(
        _ names: [String],
        _ clusters: [String],
        _ start: AccountingAccount,
        _ settings: AssociationSettings
    ) throws(CommandFailure) {
        let parent = settings.association.parentAcct ?? "root"
        let known = try knownAccounts(names)
        let associations = try associations(names + [parent], clusters)
        func isThere(_ account: String, _ cluster: String) -> Bool {
            associations.contains { $0.user == nil && $0.acct == account && $0.cluster == cluster }
        }
        var (accounts, more, told): ([AccountingAccount], [AccountingAssociation], [String]) = ([], [], [])
        var fails = false
        for name in names {
            var account = AccountingAccount()
            account.name = name
            account.description = start.description ?? name
            account.organization = start.organization ?? (parent == "root" ? name : parent)
            account.assocList = []
            for cluster in clusters where !isThere(name, cluster) {
                guard isThere(parent, cluster) else {
                    fails = true
                    output.plainError(" Parent account '\(parent)' doesn't exist on cluster \(cluster)")
                    output.plainError("        Contact your admin to add this account.")
                    continue
                }
                var association = settings.association
                (association.acct, association.cluster, association.parentAcct) = (name, cluster, parent)
                if known.contains(name) { more.append(association) } else { account.assocList?.append(association) }
                told.append("  A = \(SacctmgrDialogue.fixed(name, 10)) C = \(SacctmgrDialogue.fixed(cluster, 10))")
            }
            if !known.contains(name) { accounts.append(account) }
        }
        if accounts.isEmpty && more.isEmpty {
            output.line(" Nothing new added.")
            throw output.failure()
        }
        guard !told.isEmpty else { throw failure(" No associations created.") }
        var shown = settings
        shown.association.parentAcct = parent
        if !accounts.isEmpty {
            output.line(" Adding Account(s)")
            for account in accounts { output.line("  \(account.name ?? "")") }
            output.line(" Settings")
            output.line("  Description     = \(start.description ?? "Account Name")")
            output.line("  Organization    = \(start.organization ?? "Parent/Account Name")")
        }
        output.line(" Associations")
        for line in told { output.line(line) }
        if settings.isSet { try tellSettings(" Settings", shown) }
        if !accounts.isEmpty {
            try send(AccountingRequest.AddAccounts.self, AccountingList(accounts), " Problem adding accounts: ")
        }
        if !more.isEmpty {
            try send(
                AccountingRequest.AddAssocs.self,
                AccountingList(more),
                " error: Problem adding account associations: "
            )
        }
        try finish()
        if fails { throw output.failure() }
    }

    /// Prints settings below a heading.
    mutating func tellSettings(_ heading: String, _ settings: AssociationSettings) throws(CommandFailure) {
        output.line(heading)
        do throws(ControllerError) {
            for line in try settings.lines(&session) { output.line(line) }
        } catch {
            throw failure(error)
        }
    }

    /// Sends what is added; a result code ends the command with a text and the code's.
    mutating func send<R: WireRequest>(
        _ request: R.Type,
        _ body: R.Body,
        _ problem: String
    ) throws(CommandFailure) where R.Reply == PersistentResult {
        do throws(ControllerError) {
            let result = try session.result(request, body)
            // The comment that may come with the code is not told.
            if result.rc != 0 { throw ControllerError(SlurmErrno(rawValue: Int32(bitPattern: result.rc))) }
        } catch {
            throw failure(error, problem)
        }
    }

    /// A text of exactly so many columns.
    static func fixed(_ text: String, _ columns: Int) -> String {
        let cut = String(text.prefix(columns))
        return cut + String(repeating: " ", count: columns - cut.count)
    }
}
