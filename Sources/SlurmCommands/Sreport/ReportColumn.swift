import SlurmModel
import SlurmWire

/// A column of a report.
struct ReportColumn: Hashable, Sendable {
    /// What stands in it.
    enum Content: Hashable, Sendable {
        case account, allocated, cluster, count, down, energy, idle, login, overcommitted, planned, plannedDown
        case proper, reported, tresName, used
    }

    /// What stands in it.
    let content: Content
    /// The words for it, in small letters, with the fewest letters of each.
    let words: [Keyword]
    /// The heading and the width.
    var field: PrintedField

    init(_ content: Content, _ heading: String, _ width: Int, _ words: (String, Int)...) {
        self.content = content
        self.words = words.map { Keyword($0.0, $0.1) }
        field = PrintedField(name: heading, width: width)
    }

    /// Whether amounts of time stand in it, for whose largest it is made wide enough.
    var holdsTime: Bool {
        switch content {
        case .allocated, .down, .energy, .idle, .overcommitted, .planned, .plannedDown, .reported, .used: true
        default: false
        }
    }

    /// The columns of reports on clusters.
    static func ofClusters(isTree: Bool) -> [ReportColumn] {
        [
            ReportColumn(.account, "Account", isTree ? -20 : 15, ("accounts", 2)),
            ReportColumn(.allocated, "Allocated", 12, ("allocated", 2)),
            ReportColumn(.cluster, "Cluster", 9, ("cluster", 2)),
            ReportColumn(.down, "Down", 10, ("down", 1)),
            ReportColumn(.idle, "Idle", 12, ("idle", 1)),
            ReportColumn(.login, "Login", 9, ("login", 1)),
            ReportColumn(.overcommitted, "Over Comm", 9, ("overcommitted", 1)),
            ReportColumn(.plannedDown, "PLND Down", 10, ("planneddown", 2)),
            ReportColumn(.proper, "Proper Name", 15, ("proper", 2)),
            ReportColumn(.reported, "Reported", 12, ("reported", 3)),
            ReportColumn(.planned, "Planned", 9, ("reserved", 3), ("planned", 4)),
            ReportColumn(.count, "TRES Count", 10, ("trescount", 5), ("cpucount", 2), ("count", 2)),
            ReportColumn(.tresName, "TRES Name", 14, ("tresname", 5)),
            ReportColumn(.used, "Used", 10, ("used", 1)),
            ReportColumn(.energy, "Energy", 10, ("energy", 1)),
        ]
    }

    /// The columns of reports on users and of those on jobs.
    static let ofUsers: [ReportColumn] = [
        ReportColumn(.account, "Account", 15, ("accounts", 1)),
        ReportColumn(.cluster, "Cluster", 9, ("cluster", 1)),
        ReportColumn(.energy, "Energy", 10, ("energy", 1)),
        ReportColumn(.login, "Login", 9, ("login", 1)),
        ReportColumn(.proper, "Proper Name", 15, ("proper", 1)),
        ReportColumn(.tresName, "TRES Name", 14, ("tresname", 5)),
        ReportColumn(.used, "Used", 10, ("used", 1)),
    ]

    /// The columns of reports on jobs that stand before the sizes.
    static let ofJobs: [ReportColumn] = [
        ReportColumn(.account, "Account", 9, ("account", 1)),
        ReportColumn(.cluster, "Cluster", 9, ("cluster", 1)),
    ]
}

extension Report {
    /// The columns that conditions ask for, or the usual ones; names that are none are told of.
    mutating func columns(
        _ conditions: ReportConditions,
        usual: String,
        from table: [ReportColumn]
    ) -> [ReportColumn] {
        let asked = conditions.lists["format"]?.compactMap { $0 } ?? CommaList.parts(usual)
        var found: [ReportColumn] = []
        for word in asked {
            let sides = word.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
            guard var column = table.first(where: { $0.words.contains { $0.matches(sides[0]) } }) else {
                output.plainError(" Unknown field '\(sides[0])'")
                status = 1
                continue
            }
            let width = sides.count == 2 ? LeadingNumber(sides[1]).value : 0
            if width != 0 { column.field.width = width }
            found.append(column)
        }
        return found
    }

    /// Prints the lines above a report.
    mutating func writeTitle(_ title: String, _ unitLine: String) {
        guard settings.printer.hasHeader else { return }
        let rule = String(repeating: "-", count: 80)
        for line in [rule, title, unitLine, rule] { output.line(line) }
    }

    /// Prints a line.
    mutating func write(_ columns: [ReportColumn], _ value: (ReportColumn.Content) -> PrintedValue) {
        for (index, column) in columns.enumerated() {
            let isLast = index == columns.count - 1
            settings.printer.append(value(column.content), column.field, isLast: isLast, to: &output.stdout)
        }
        output.line()
    }

    /// An amount of time, which is cut to its column.
    func amount(_ seconds: UInt64, of total: UInt64) -> PrintedValue {
        let text = settings.time.text(seconds, of: total)
        return settings.printer.isParsable ? .length(text) : .date(text)
    }

    /// Asks the accounting daemon; ends the command where it does not answer.
    mutating func ask<R: WireRequest, Record>(
        _ request: R.Type,
        _ body: R.Body,
        _ what: String
    ) throws(CommandFailure) -> [Record] where R.Reply == AccountingList<Record> {
        do throws(ControllerError) {
            return try session.ask(request, body).records ?? []
        } catch {
            output.explain(error)
            output.plainError(" Problem with \(what) query.")
            throw output.failure()
        }
    }

    /// The clusters that have accounted for something in the time of a report.
    mutating func clusters(_ conditions: ReportConditions) throws(CommandFailure) -> [ClusterReport] {
        var condition = AccountingClusterCondition()
        condition.clusterList = conditions.clusters
        (condition.withUsage, condition.withDeleted) = (1, 1)
        (condition.usageStart, condition.usageEnd) = (conditions.start, conditions.end)
        let records: [AccountingCluster] = try ask(AccountingRequest.GetClusters.self, condition, "cluster")
        return records.filter { !($0.accountingList ?? []).isEmpty }.map { ClusterReport($0) }
    }
}

/// What a cluster accounted for in the time of a report.
struct ClusterReport: Sendable {
    /// The cluster's name.
    let name: String
    /// The sums by resource; the count of a resource is its average.
    private(set) var usage: [AccountingClusterUsage] = []

    init(_ cluster: AccountingCluster) {
        name = cluster.name ?? ""
        var periods: [UInt64] = []
        for item in cluster.accountingList ?? [] {
            if let place = usage.firstIndex(where: { $0.tresRec.id == item.tresRec.id }) {
                usage[place].add(item)
                periods[place] += 1
            } else {
                usage.append(item)
                periods.append(1)
            }
        }
        for place in usage.indices { usage[place].tresRec.count /= periods[place] }
    }

    /// The sums of a resource; nil where there are none.
    subscript(_ resource: UInt32) -> AccountingClusterUsage? {
        usage.first { $0.tresRec.id == resource }
    }
}

extension AccountingClusterUsage {
    fileprivate mutating func add(_ other: AccountingClusterUsage) {
        allocSecs &+= other.allocSecs
        downSecs &+= other.downSecs
        idleSecs &+= other.idleSecs
        overSecs &+= other.overSecs
        pdownSecs &+= other.pdownSecs
        planSecs &+= other.planSecs
        tresRec.count &+= other.tresRec.count
    }

    /// All that there was of the resource.
    var reportedSecs: UInt64 {
        allocSecs &+ downSecs &+ pdownSecs &+ idleSecs &+ planSecs
    }
}
