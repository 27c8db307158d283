import SlurmModel
import SlurmWire

/// `sacctmgr show ENTITY`: asks for what is listed and prints it.
struct SacctmgrShow {
    private let selection: SacctmgrSelection
    private let columns: [SacctmgrColumn]
    private var context: SacctmgrContext
    private let printer: FieldPrinter

    /// Chooses the columns; a name that is none ends the command.
    init(
        _ selection: SacctmgrSelection,
        _ printer: FieldPrinter,
        _ invocation: Invocation,
        _ output: CommandOutput
    ) throws(CommandFailure) {
        self.selection = selection
        self.printer = printer
        context = SacctmgrContext(times: TimeText(invocation))
        var words = (selection.format ?? []).compactMap { $0 }
        if words.isEmpty { words = Self.usualColumns(selection).split(separator: ",").map(String.init) }
        let chosen = try SacctmgrColumn.chosen(words, from: SacctmgrColumnTable.all, output)
        columns = zip(chosen, words).map { column, word in
            guard selection.isTree, column.kind == .account, !word.contains("%") else { return column }
            var column = column
            column.field.width = -20
            return column
        }
    }

    private static func usualColumns(_ selection: SacctmgrSelection) -> String {
        switch selection.entity {
        case .account:
            return "acc,des,o"
                + (selection.withAssociations
                    ? ",cl,parentn,u,share,priority,grpj,grpn,grpcpus,grpmem,grps,grpwall,grpcpumins,maxj,maxn,maxcpus,"
                        + "maxs,maxw,maxcpumins,qos,defaultqos" : "")
                + (selection.withCoordinators ? ",coord" : "")
        case .association:
            return "cluster,account,user,part"
                + (selection.associations.withoutParentLimits == 0
                    ? ",share,priority,grpj,grptres,grps,grpwall,grptresmins,maxj,maxtres,maxtrespern,maxs,maxw,"
                        + "maxtresmins,qos,defaultqos,grptresrunmins" : "")
        case .cluster:
            return "cl,controlh,controlp,rpc"
                + (selection.withoutLimits
                    ? "" : ",fa,grpj,grptres,grps,maxj,maxtres,maxs,maxw,qos,defaultqos")
                + (selection.withFederation ? ",federation,id,features,fedstate" : "")
        case .qos:
            return "name,prio,gracet,preempt,preempte,preemptm,flags%40,usagethres,usagefactor,grptres,grptresmins,"
                + "grptresrunmins,grpj,grps,grpw,maxtres,maxtrespern,maxtresmins,maxw,maxtresperuser,maxjobsperuser,"
                + "maxsubmitjobsperuser,maxtresperacct,maxjobsperacct,maxsubmitjobsperacct,mintres"
        case .resource: return "type,name%15,id"
        case .user:
            return "u,defaulta,ad" + (selection.withCoordinators ? ",coord" : "")
                + (selection.withAssociations
                    ? ",cl,acc,part,share,priority,maxj,maxn,maxcpus,maxs,maxw,maxcpumins,qos,defaultqos" : "")
        }
    }

    /// Asks and prints.
    mutating func run(_ session: inout AccountingSession, _ output: inout CommandOutput) throws(ControllerError) {
        let needsQOS = columns.contains { [.qos, .defaultQOS, .preempt].contains($0.kind) }
        let needsResources = columns.contains { $0.style == .resources || $0.kind == .resources }
        let lines = try lines(&session, needsQOS: needsQOS, needsResources: needsResources)
        printer.appendHeader(columns.map(\.field), to: &output.stdout)
        for line in lines {
            for (index, column) in columns.enumerated() {
                printer.append(
                    line(column, context),
                    column.field,
                    isLast: index == columns.count - 1,
                    to: &output.stdout
                )
            }
            output.line()
        }
    }

    /// The lines, each a function from a column to its value.
    private mutating func lines(
        _ session: inout AccountingSession,
        needsQOS: Bool,
        needsResources: Bool
    ) throws(ControllerError) -> [SacctmgrLine] {
        let lines: [SacctmgrLine]
        switch selection.entity {
        case .account: lines = try accounts(&session)
        case .association: lines = try associations(&session)
        case .cluster: lines = try clusters(&session)
        case .qos: lines = try qos(&session)
        case .resource: lines = try resources(&session)
        case .user: lines = try users(&session)
        }
        if needsResources { context.resources = try session.resources() }
        if needsQOS { for record in try session.qos() { context.qos[record.id] = record.name ?? "" } }
        return lines
    }

    private func associations(_ session: inout AccountingSession) throws(ControllerError) -> [SacctmgrLine] {
        var condition = selection.associations
        condition.withDeleted = selection.withDeleted ? 1 : 0
        let records = AssociationTree.ordered(
            try session.ask(AccountingRequest.GetAssocs.self, condition).records ?? []
        )
        guard selection.isTree else { return records.map { record in { record.value($0, $1) } } }
        return zip(records, AssociationTree.indented(records)).map { record, name in
            { $0.kind == .account ? .text(name) : record.value($0, $1) }
        }
    }

    private func users(_ session: inout AccountingSession) throws(ControllerError) -> [SacctmgrLine] {
        var condition = AccountingUserCondition()
        condition.assocCond = selection.associations
        condition.assocCond.withDeleted = selection.withDeleted ? 1 : 0
        condition.withAssocs = selection.withAssociations ? 1 : 0
        condition.withCoords = selection.withCoordinators ? 1 : 0
        condition.withDeleted = selection.withDeleted ? 1 : 0
        condition.defAcctList = selection.defaultAccounts
        if selection.withAssociations {
            condition.assocCond.onlyDefs = 0
            condition.withWCKeys = 1
        } else if (selection.format ?? []).isEmpty {
            condition.assocCond.onlyDefs = 1
        }
        let records = try session.ask(AccountingRequest.GetUsers.self, condition).records ?? []
        return records.flatMap(SacctmgrLines.lines)
    }

    private func accounts(_ session: inout AccountingSession) throws(ControllerError) -> [SacctmgrLine] {
        var condition = AccountingAccountCondition()
        condition.assocCond = selection.associations
        condition.assocCond.withDeleted = selection.withDeleted ? 1 : 0
        condition.withAssocs = selection.withAssociations ? 1 : 0
        condition.withCoords = selection.withCoordinators ? 1 : 0
        condition.withDeleted = selection.withDeleted ? 1 : 0
        condition.descriptionList = selection.descriptions
        condition.organizationList = selection.organizations
        let records = try session.ask(AccountingRequest.GetAccounts.self, condition).records ?? []
        return records.flatMap(SacctmgrLines.lines)
    }

    private func clusters(_ session: inout AccountingSession) throws(ControllerError) -> [SacctmgrLine] {
        var condition = AccountingClusterCondition()
        condition.clusterList = selection.names ?? []
        condition.flags = UInt32.max - 1
        condition.withDeleted = selection.withDeleted ? 1 : 0
        let records = try session.ask(AccountingRequest.GetClusters.self, condition).records ?? []
        return records.map(SacctmgrLines.line)
    }

    private func qos(_ session: inout AccountingSession) throws(ControllerError) -> [SacctmgrLine] {
        var condition = AccountingQOSCondition()
        condition.nameList = selection.names
        condition.idList = selection.ids
        condition.descriptionList = selection.descriptions
        condition.withDeleted = selection.withDeleted ? 1 : 0
        let records = try session.ask(AccountingRequest.GetQOS.self, condition).records ?? []
        return records.map { record in { record.value($0, $1) } }
    }

    private func resources(_ session: inout AccountingSession) throws(ControllerError) -> [SacctmgrLine] {
        var condition = AccountingResourceCondition()
        condition.count = UInt64.max - 1
        condition.nameList = selection.names
        condition.idList = selection.ids
        condition.typeList = selection.types
        condition.withDeleted = selection.withDeleted ? 1 : 0
        let records = try session.ask(AccountingRequest.GetTres.self, condition).records ?? []
        return records.map(SacctmgrLines.line)
    }
}
