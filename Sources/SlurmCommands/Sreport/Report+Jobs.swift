import SlurmModel
import SlurmWire

extension Report {
    private static let jobWords: [ReportWord] = [
        ReportWord(name: "all_clusters", least: 1, hasValue: false),
        ReportWord(name: "acctasparent", least: 2, hasValue: false),
        ReportWord(name: "printjobcount", least: 2, hasValue: false),
        ReportWord(name: "flatview", least: 2, hasValue: false),
        ReportWord(name: "clusters", least: 1, takesBareWords: true),
        ReportWord(name: "accounts", least: 2),
        ReportWord(name: "acct", least: 4),
        ReportWord(name: "associations", least: 2),
        ReportWord(name: "end", least: 1),
        ReportWord(name: "format", least: 2),
        ReportWord(name: "gid", least: 2),
        ReportWord(name: "grouping", least: 2),
        ReportWord(name: "partitions", least: 2),
        ReportWord(name: "start", least: 1),
        ReportWord(name: "users", least: 1),
        ReportWord(name: "wckeys", least: 2),
    ]

    private static let usualSizes = "50,250,500,1000"
    private static let shareColumn = PrintedField(name: "% of cluster", width: 12)

    /// An account's jobs by size.
    private struct Group {
        var account: String
        var seconds: [UInt64]
        var counts: [UInt64]
    }

    /// `job SizesByAccount`: what each account's jobs used, by the number of their CPUs.
    mutating func jobSizes(_ words: [String]) throws(CommandFailure) {
        let conditions = ReportConditions(words, Self.jobWords, &self)
        if conditions.flags.contains("acctasparent") {
            throw output.failure("AcctAsParent is not supported")
        }
        guard settings.chosen.count == 1, let resource = settings.chosen.first else {
            output.plainError(" Job report only supports a single --tres type.")
            output.plainError(" Generate a separate report for each TRES type.")
            throw output.failure()
        }
        let isFlat = conditions.flags.contains("flatview")
        var condition = SacctSettings().condition
        condition.flags |= SacctSettings.Flag.duplicates
        condition.clusterList = conditions.clusters
        condition.acctList = isFlat ? conditions.lists["accounts"] : nil
        condition.partitionList = conditions.lists["partitions"]
        condition.wckeyList = conditions.lists["wckeys"]
        condition.associdList = conditions.lists["associations"]
        condition.useridList = conditions.lists["users"]?.map { name in
            name.map { invocation.users.userID($0).map { "\($0)" } ?? $0 }
        }
        condition.groupidList = conditions.lists["gid"]
        (condition.usageStart, condition.usageEnd) = (conditions.start, conditions.end)
        // Times are cut to those of the report.
        condition.flags &= ~SacctSettings.Flag.noTruncation
        let jobs: [AccountingJob] = try ask(AccountingRequest.GetJobsCond.self, condition, "job")
        let ran = jobs.filter { $0.elapsed > 0 }
        let individual = conditions.lists["grouping"]?.first.flatMap { $0?.lowercased().hasPrefix("i") } ?? false
        var sizes = (conditions.lists["grouping"] ?? CommaList.parts(Self.usualSizes)).compactMap { text in
            text.map { UInt64(clamping: LeadingNumber($0).value) }
        }
        if individual {
            let found = ran.compactMap { TresList.count(of: TresList.Resource.cpu, in: $0.tresAllocStr) }
            sizes = Array(Set(found)).sorted()
        }
        let groups = try groups(ran, sizes, resource, conditions, individual: individual, isFlat: isFlat)
        write(groups, sizes, conditions, individual: individual)
    }

    private mutating func groups(
        _ jobs: [AccountingJob],
        _ sizes: [UInt64],
        _ resource: AccountingResource,
        _ conditions: ReportConditions,
        individual: Bool,
        isFlat: Bool
    ) throws(CommandFailure) -> [Group] {
        let columns = sizes.count + (individual ? 0 : 1)
        let none = [UInt64](repeating: 0, count: columns)
        var groups: [Group] = []
        let wanted = conditions.lists["accounts"]?.compactMap { $0 }
        // Without one by one view jobs count for the account asked for above theirs, by default the top.
        let accounts = isFlat ? [:] : try tops(wanted ?? ["root"], conditions)
        for job in jobs {
            guard let name = isFlat ? job.account : job.account.flatMap({ accounts[$0] }) else { continue }
            let cpus = TresList.count(of: TresList.Resource.cpu, in: job.tresAllocStr) ?? 0
            let place =
                individual
                ? sizes.firstIndex(of: cpus) : sizes.firstIndex { cpus < $0 } ?? sizes.count
            guard let place else { continue }
            let count = TresList.count(of: resource.id, in: job.tresAllocStr) ?? 0
            let index = groups.firstIndex { $0.account == name } ?? groups.count
            if index == groups.count { groups.append(Group(account: name, seconds: none, counts: none)) }
            groups[index].seconds[place] &+= count &* UInt64(job.elapsed)
            groups[index].counts[place] += 1
        }
        return groups.sorted { $0.account < $1.account }
    }

    /// Which of the accounts asked for stands above each account.
    private mutating func tops(
        _ wanted: [String],
        _ conditions: ReportConditions
    ) throws(CommandFailure) -> [String: String] {
        var condition = AccountingAssociationCondition()
        condition.clusterList = conditions.clusters
        let all: [AccountingAssociation] = try ask(AccountingRequest.GetAssocs.self, condition, "association")
        var parents: [String: String] = [:]
        for item in all where item.user == nil { parents[item.acct ?? ""] = item.parentAcct ?? "" }
        var tops: [String: String] = [:]
        for account in parents.keys {
            var current: String? = account
            var steps = 0
            while let name = current, steps <= parents.count {
                if wanted.contains(name) {
                    tops[account] = name
                    break
                }
                current = parents[name]
                steps += 1
            }
        }
        return tops
    }

    private mutating func write(
        _ groups: [Group],
        _ sizes: [UInt64],
        _ conditions: ReportConditions,
        individual: Bool
    ) {
        let isCount = conditions.flags.contains("printjobcount")
        let columns = columns(conditions, usual: "cl,a", from: ReportColumn.ofJobs)
        let kind = settings.resourceText.map { $0.lowercased() == "cpu" } ?? true ? "CPUs" : "TRES"
        let width = settings.time.hasPercent ? 20 : 13
        var headings = individual ? sizes.map { "\($0) \(kind)" } : []
        if !individual, let last = sizes.last {
            headings = zip([0] + sizes, sizes).map { "\($0)-\($1 - min($1, 1)) \(kind)" } + [">= \(last) \(kind)"]
        }
        let fields = headings.map { PrintedField(name: $0, width: width) }
        let length = conditions.end - conditions.start
        if settings.printer.hasHeader {
            let rule = String(repeating: "-", count: 80)
            output.line(rule)
            output.line("Job Sizes \(conditions.period(invocation)) (\(length) secs)")
            if let text = settings.resourceText { output.line("TRES type is \(text)") }
            output.line(isCount ? "Units are in number of jobs ran" : "Time reported in \(settings.time.title)")
            output.line(rule)
        }
        settings.printer.appendHeader(columns.map(\.field) + fields + [Self.shareColumn], to: &output.stdout)
        func total(_ group: Group) -> UInt64 { (isCount ? group.counts : group.seconds).reduce(0, &+) }
        let whole = groups.reduce(0) { $0 &+ total($1) }
        for group in groups {
            for column in columns {
                let name = column.content == .cluster ? invocation.configuration?.clusterName : group.account
                settings.printer.append(.text(name), column.field, isLast: false, to: &output.stdout)
            }
            for (place, field) in fields.enumerated() {
                let value =
                    isCount
                    ? PrintedValue.number(group.counts[place]) : amount(group.seconds[place], of: total(group))
                settings.printer.append(value, field, isLast: false, to: &output.stdout)
            }
            let share = ReportTime.percent.text(total(group), of: whole)
            settings.printer.append(.length(share), Self.shareColumn, isLast: true, to: &output.stdout)
            output.line()
        }
    }
}
