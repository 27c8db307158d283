import SlurmModel
import SlurmWire

/// `sacctmgr show events`, `transactions`, `wckeys` and the like: asks for records and prints them.
struct SacctmgrRecords {
    private let kind: SacctmgrRecordKind
    private let conditions: SacctmgrRecordConditions
    private let columns: [SacctmgrColumn]
    private let printer: FieldPrinter
    private let invocation: Invocation
    private var context: SacctmgrContext

    /// Reads the words and chooses the columns; what is not understood ends the command.
    init(
        _ kind: SacctmgrRecordKind,
        _ words: [String],
        _ printer: FieldPrinter,
        _ invocation: Invocation,
        _ output: CommandOutput
    ) throws(CommandFailure) {
        self.kind = kind
        self.printer = printer
        self.invocation = invocation
        context = SacctmgrContext(times: TimeText(invocation))
        conditions = SacctmgrRecordConditions(kind, words, invocation)
        var output = output
        guard conditions.problemLines.isEmpty else {
            for line in conditions.problemLines { output.plainError(line) }
            throw output.failure()
        }
        var names = (conditions.format ?? []).compactMap { $0 }
        if names.isEmpty { names = kind.usualColumns(conditions).split(separator: ",").map(String.init) }
        columns = try SacctmgrColumn.chosen(names, from: kind.columns, output)
    }

    /// Asks and prints.
    mutating func run(_ session: inout AccountingSession, _ output: inout CommandOutput) throws(ControllerError) {
        if kind == .runaway { return try tellRunaway(&session, &output) }
        let lines = try lines(&session)
        if columns.contains(where: { $0.kind == .resources }) { context.resources = try session.resources() }
        printer.appendHeader(columns.map(\.field), to: &output.stdout)
        for line in lines {
            for (index, column) in columns.enumerated() {
                let isLast = index == columns.count - 1
                printer.append(line(column, context), column.field, isLast: isLast, to: &output.stdout)
            }
            output.line()
        }
    }

    /// Jobs whose end was lost; those that are found stay as they are.
    private func tellRunaway(
        _ session: inout AccountingSession,
        _ output: inout CommandOutput
    ) throws(ControllerError) {
        var condition = AccountingJobCondition()
        // Every run without a default window, only those whose end was lost.
        condition.flags = 0x8 | 0x1
        condition.dbFlags = 1
        let cluster = invocation.configuration?.clusterName ?? ""
        condition.clusterList = conditions.clusters ?? [cluster]
        let jobs = try session.ask(AccountingRequest.GetJobsCond.self, condition).records ?? []
        let names = (conditions.clusters ?? [cluster]).compactMap { $0 }.joined(separator: ",")
        guard !jobs.isEmpty else {
            output.line("Runaway Jobs: No runaway jobs found on cluster \(names)")
            return
        }
        output.line(
            "NOTE: Runaway jobs are jobs that don't exist in the controller but have a start time and no end time"
        )
        for job in jobs { output.line("\(job.jobid)") }
    }

    private func lines(_ session: inout AccountingSession) throws(ControllerError) -> [SacctmgrLine] {
        switch kind {
        case .event:
            let records = try session.ask(AccountingRequest.GetEvents.self, conditions.events).records ?? []
            return records.map(line(of:))
        case .key:
            let records = try session.ask(AccountingRequest.GetWCKeys.self, conditions.keys).records ?? []
            return records.map(Self.line(of:))
        case .problem:
            let records = try session.ask(AccountingRequest.GetProbs.self, conditions.problems).records ?? []
            return records.map(Self.problemLine(of:))
        case .reservation:
            let records = try session.ask(AccountingRequest.GetResvs.self, conditions.reservations).records ?? []
            return records.map(Self.line(of:))
        case .transaction:
            let records = try session.ask(AccountingRequest.GetTxn.self, conditions.transactions).records ?? []
            return records.map(Self.line(of:))
        case .runaway: return []
        }
    }

    private func line(of event: AccountingEvent) -> SacctmgrLine {
        let isCluster = event.eventType == SacctmgrRecordConditions.EventType.cluster
        let now = invocation.now
        let user =
            event.reasonUid == UInt32.max - 1
            ? "" : "\(invocation.users.name(ofUser: event.reasonUid))(\(event.reasonUid))"
        return { column, context in
            switch column.kind {
            case .cluster: .text(event.cluster)
            case .clusterNodes: .text(event.clusterNodes)
            case .duration:
                .seconds(UInt64(max(0, (event.periodEnd == 0 ? now : event.periodEnd) - event.periodStart)))
            case .end: .date(event.periodEnd == 0 ? "Unknown" : context.times.text(event.periodEnd))
            case .eventNumber: .number(UInt64(event.eventType))
            case .event: .text(isCluster ? "Cluster" : "Node")
            case .nodeName: .text(event.nodeName)
            case .start: .date(context.times.text(event.periodStart))
            case .reason: .text(event.reason)
            case .stateNumber: .number(UInt64(event.state))
            case .state: .text(isCluster ? nil : NodeStateText.compact(event.state))
            case .resources: .text(TresList(event.tresStr).amounts(context.resources, UnitText()))
            case .user: .text(user)
            default: column.absent
            }
        }
    }

    private static func line(of key: AccountingWCKey) -> SacctmgrLine {
        { column, _ in
            switch column.kind {
            case .name: .text(key.name)
            case .cluster: .text(key.cluster)
            case .id: .settable(key.id)
            case .user: .text(key.user)
            default: column.absent
            }
        }
    }

    private static func problemLine(of association: AccountingAssociation) -> SacctmgrLine {
        // The number of the association is the problem's.
        let texts: [UInt32: String] = [
            0: "No Problem", 1: "Account has no Associations", 2: "Account has no Users", 3: "User has no Associations",
            4: "User does not have a uid",
        ]
        return { column, _ in
            switch column.kind {
            case .cluster: .text(association.cluster)
            case .account: .text(association.acct)
            case .user: .text(association.user)
            case .problem: .text(texts[association.id] ?? "Unknown")
            default: column.absent
            }
        }
    }

    private static func line(of reservation: AccountingReservation) -> SacctmgrLine {
        { column, context in
            switch column.kind {
            case .cluster: .text(reservation.cluster)
            case .name: .text(reservation.name)
            case .id: .settable(reservation.id)
            case .resources: .text(TresList(reservation.tresStr).amounts(context.resources, UnitText()))
            case .start: .date(context.times.text(reservation.timeStart))
            case .end: .date(context.times.text(reservation.timeEnd))
            case .unusedWall: .length(NumberText.fixed(reservation.unusedWall.value, decimals: 6))
            default: column.absent
            }
        }
    }

    private static func line(of change: AccountingTransaction) -> SacctmgrLine {
        { column, context in
            switch column.kind {
            case .account: .text(change.accts)
            case .actionNumber: .number(UInt64(change.action))
            case .action: .text(AccountingAction.numbered(change.action)?.text ?? "Unknown")
            case .actor: .text(change.actorName)
            case .cluster: .text(change.clusters)
            case .id: .settable(change.id)
            case .info: .text(change.setInfo)
            case .timestamp: .date(context.times.text(change.timestamp))
            case .user: .text(change.users)
            case .place: .text(change.whereQuery)
            default: column.absent
            }
        }
    }
}
