import SlurmModel
import SlurmWire

/// What an account or a user has used.
struct UsageRow: Sendable {
    var account: String?
    var user: String?
    /// The account above, of an account.
    var parent: String?
    /// Seconds by resource.
    var seconds: [UInt32: UInt64] = [:]

    /// Adds what an association has used.
    mutating func add(_ usage: [AccountingUsage]) {
        for item in usage { seconds[item.tresRec.id, default: 0] &+= item.allocSecs }
    }
}

extension Report {
    private static let usageWords: [ReportWord] = [
        ReportWord(name: "all_clusters", least: 1, hasValue: false),
        ReportWord(name: "tree", least: 4, hasValue: false),
        ReportWord(name: "users", least: 1, takesBareWords: true),
        ReportWord(name: "accounts", least: 2),
        ReportWord(name: "acct", least: 4),
        ReportWord(name: "clusters", least: 1),
        ReportWord(name: "end", least: 1),
        ReportWord(name: "format", least: 1),
        ReportWord(name: "start", least: 1),
    ]

    private static let topWords: [ReportWord] =
        [
            ReportWord(name: "all_clusters", least: 1, hasValue: false),
            ReportWord(name: "group", least: 1, hasValue: false),
        ] + usageWords.filter { !["all_clusters", "tree"].contains($0.name) } + [
            ReportWord(name: "topcount", least: 1)
        ]

    /// `cluster AccountUtilizationByUser` and `cluster UserUtilizationByAccount`.
    mutating func usage(_ words: [String], byUser: Bool) throws(CommandFailure) {
        let conditions = ReportConditions(words, Self.usageWords, &self)
        let isTree = conditions.flags.contains("tree")
        let order = byUser ? "cl,l,proper,ac" : "cl,ac,l,proper"
        let usual = settings.resourceText == nil ? "\(order),used,energy" : "\(order),tresname,used"
        let columns = columns(conditions, usual: usual, from: ReportColumn.ofClusters(isTree: isTree))
        let clusters = try clusters(conditions)
        var condition = AccountingAssociationCondition()
        condition.acctList = conditions.lists["accounts"]
        condition.userList = conditions.lists["users"]
        condition.clusterList = conditions.clusters
        (condition.withUsage, condition.withDeleted, condition.withSubAccts) = (1, 1, byUser ? 0 : 1)
        (condition.usageStart, condition.usageEnd) = (conditions.start, conditions.end)
        let found: [AccountingAssociation] = try ask(AccountingRequest.GetAssocs.self, condition, "association")
        let used = AssociationTree.ordered(found).filter { !($0.accountingList ?? []).isEmpty }
        var tables: [(cluster: ClusterReport, rows: [UsageRow])] = []
        for cluster in clusters {
            var rows: [UsageRow] = []
            for item in used where item.cluster == cluster.name && (!byUser || item.user != nil) {
                let place = byUser ? rows.firstIndex { $0.user == item.user && $0.account == item.acct } : nil
                var row =
                    place.map { rows[$0] }
                    ?? UsageRow(account: item.acct, user: item.user, parent: item.parentAcct)
                row.add(item.accountingList ?? [])
                if let place { rows[place] = row } else { rows.append(row) }
            }
            if byUser { sort(&rows) }
            tables.append((cluster, rows))
        }
        let length = conditions.end - conditions.start
        let what = byUser ? "Cluster/User/Account" : "Cluster/Account/User"
        writeTitle(
            "\(what) Utilization \(conditions.period(invocation)) (\(length) secs)",
            settings.unitLine
        )
        write(tables, columns, isTree: isTree, limit: nil)
    }

    /// `user TopUsage`: who used most.
    mutating func topUsers(_ words: [String]) throws(CommandFailure) {
        let conditions = ReportConditions(words, Self.topWords, &self)
        let usual = settings.resourceText == nil ? "cl,l,p,a,u,energy" : "cl,l,p,a,tresname,used"
        let columns = columns(conditions, usual: usual, from: ReportColumn.ofUsers)
        var condition = AccountingUserCondition()
        (condition.withAssocs, condition.withDeleted) = (1, 1)
        condition.assocCond.userList = conditions.lists["users"]
        condition.assocCond.acctList = conditions.lists["accounts"]
        condition.assocCond.clusterList = conditions.clusters
        (condition.assocCond.withUsage, condition.assocCond.withoutParentInfo) = (1, 1)
        (condition.assocCond.usageStart, condition.assocCond.usageEnd) = (conditions.start, conditions.end)
        let users: [AccountingUser] = try ask(AccountingRequest.GetUsers.self, condition, "user")
        let isGrouped = conditions.flags.contains("group")
        var tables: [(cluster: ClusterReport, rows: [UsageRow])] = []
        for cluster in try clusters(conditions) {
            var rows: [UsageRow] = []
            for item in users.flatMap({ $0.assocList ?? [] }) where item.cluster == cluster.name {
                guard let usage = item.accountingList, !usage.isEmpty else { continue }
                if isGrouped, let place = rows.firstIndex(where: { $0.user == item.user }) {
                    rows[place].add(usage)
                    let known = CommaList.parts(rows[place].account ?? "")
                    if let account = item.acct, !known.contains(account) {
                        rows[place].account = WordList.joined(known + [account], by: ", ")
                    }
                } else {
                    var row = UsageRow(account: item.acct, user: item.user)
                    row.add(usage)
                    rows.append(row)
                }
            }
            sort(&rows)
            tables.append((cluster, rows))
        }
        let length = conditions.end - conditions.start
        writeTitle(
            "Top \(conditions.topCount) Users \(conditions.period(invocation)) (\(length) secs)",
            settings.unitLine
        )
        write(tables, columns, isTree: false, limit: Int(conditions.topCount))
    }

    /// Whoever used most of the first resource comes first.
    private func sort(_ rows: inout [UsageRow]) {
        let resource = settings.chosen.first?.id ?? TresList.Resource.cpu
        rows = StableSort.sorted(rows) { left, right in
            let (first, second) = (left.seconds[resource] ?? 0, right.seconds[resource] ?? 0)
            if !settings.sortsByName, first != second { return first > second ? -1 : 1 }
            return StableSort.order(left.user ?? "", right.user ?? "")
        }
    }

    private mutating func write(
        _ tables: [(cluster: ClusterReport, rows: [UsageRow])],
        _ columns: [ReportColumn],
        isTree: Bool,
        limit: Int?
    ) {
        var columns = columns
        let hasEnergy = columns.contains { $0.content == .energy }
        let counted = hasEnergy ? [TresList.Resource.cpu] : settings.chosen.map(\.id)
        let first = tables.compactMap { $0.rows.first?.seconds }
        let largest = first.flatMap { row in counted.map { row[$0] ?? 0 } }.max() ?? 0
        let energy = first.map { $0[TresList.Resource.energy] ?? 0 }.max() ?? 0
        for place in columns.indices {
            if columns[place].content == .used { columns[place].field.width = settings.time.width(largest) }
            if columns[place].content == .energy { columns[place].field.width = settings.time.width(energy) }
        }
        settings.printer.appendHeader(columns.map(\.field), to: &output.stdout)
        for (cluster, rows) in tables {
            var depths: [String: Int] = [:]
            for row in rows.prefix(limit ?? rows.count) {
                var account = row.account
                if isTree {
                    let above = row.user == nil ? row.parent : row.account
                    let depth = above.flatMap { depths[$0] }.map { $0 + 1 } ?? 0
                    if row.user == nil { depths[row.account ?? ""] = depth }
                    account = String(repeating: " ", count: depth) + (row.account ?? "")
                }
                for resource in settings.chosen { write(row, account, resource, cluster, columns) }
            }
        }
    }

    /// The first part of a user's full name, as /etc/passwd has it.
    private func fullName(_ user: String) -> String? {
        let text: [UInt8]
        do { text = try invocation.files.read("/etc/passwd") } catch { return nil }
        for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
            let fields = line.split(separator: ":", omittingEmptySubsequences: false)
            guard fields.count > 4, fields[0] == user else { continue }
            return fields[4].split(separator: ",").first.map(String.init) ?? ""
        }
        return nil
    }

    private mutating func write(
        _ row: UsageRow,
        _ account: String?,
        _ resource: AccountingResource,
        _ cluster: ClusterReport,
        _ columns: [ReportColumn]
    ) {
        let report = self
        write(columns) { content in
            switch content {
            case .account: .text(account)
            case .cluster: .text(cluster.name)
            case .login: .text(row.user)
            case .proper: .text(row.user.flatMap { report.fullName($0) })
            case .tresName: .text(resource.fullName)
            case .used: report.amount(row.seconds[resource.id] ?? 0, of: cluster[resource.id]?.allocSecs ?? 0)
            case .energy:
                report.amount(
                    row.seconds[TresList.Resource.energy] ?? 0,
                    of: cluster[TresList.Resource.energy]?.allocSecs ?? 0
                )
            default: .text(nil)
            }
        }
    }
}
