import SlurmModel
import SlurmWire

extension Report {
    private static let words: [ReportWord] = [
        ReportWord(name: "all_clusters", least: 1, hasValue: false),
        ReportWord(name: "clusters", least: 1, takesBareWords: true),
        ReportWord(name: "end", least: 1),
        ReportWord(name: "format", least: 1),
        ReportWord(name: "start", least: 1),
    ]

    /// `cluster Utilization`: what of the cluster was allocated, down and idle.
    mutating func clusterUtilization(_ words: [String]) throws(CommandFailure) {
        let conditions = ReportConditions(words, Self.words, &self)
        let clusters = try clusters(conditions)
        writeTitle("Cluster Utilization \(conditions.period(invocation))", settings.unitLine)
        let usual =
            settings.resourceText == nil
            ? "cl,al,d,planneddown,i,res,rep" : "cl,tresname,al,d,planneddown,i,res,rep"
        var columns = columns(conditions, usual: usual, from: ReportColumn.ofClusters(isTree: false))
        let seen = clusters.flatMap { cluster in settings.chosen.compactMap { cluster[$0.id] } }
        for place in columns.indices where columns[place].holdsTime {
            let content = columns[place].content
            let largest = seen.map { $0.amount(content) }.max() ?? 0
            columns[place].field.width = settings.time.width(largest)
        }
        settings.printer.appendHeader(columns.map(\.field), to: &output.stdout)
        let seconds = UInt64(clamping: conditions.end - conditions.start)
        for cluster in clusters {
            for resource in settings.chosen {
                guard let usage = cluster[resource.id] else { continue }
                let reported = usage.reportedSecs
                let isUncounted = usage.tresRec.count == 0 && resource.id == TresList.Resource.energy
                let whole = isUncounted ? reported : seconds &* usage.tresRec.count
                let energy = cluster[TresList.Resource.energy]?.tresRec.count ?? 0
                let report = self
                write(columns) { content in
                    switch content {
                    case .cluster: .text(cluster.name)
                    case .count: .number(usage.tresRec.count)
                    case .tresName: .text(resource.fullName)
                    case .reported: report.amount(reported, of: whole)
                    case .energy: report.amount(energy, of: energy)
                    case .allocated, .down, .idle, .overcommitted, .planned, .plannedDown:
                        report.amount(usage.amount(content), of: reported)
                    default: .text(nil)
                    }
                }
            }
        }
    }
}

extension AccountingClusterUsage {
    /// The amount of a column.
    fileprivate func amount(_ content: ReportColumn.Content) -> UInt64 {
        switch content {
        case .allocated, .energy: allocSecs
        case .down: downSecs
        case .idle: idleSecs
        case .overcommitted: overSecs
        case .planned: planSecs
        case .plannedDown: pdownSecs
        case .reported: reportedSecs
        default: 0
        }
    }
}
