import SlurmModel
package import SlurmWire

/// `sinfo`: lists partitions and nodes.
///
/// Source: the man page sinfo(1) 22.05; output compared with Debian's 22.05.8.
package enum Sinfo: Command {
    package static let name = "sinfo"

    package static func run(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome {
        var output = CommandOutput(name: name)
        let settings: SinfoSettings
        switch try SinfoArguments.read(invocation, &output) {
        case .done(let outcome): return outcome
        case .wanted(let read): settings = read
        }
        let table = ListingTable(
            letters: settings.format,
            names: settings.longFormat,
            fields: SinfoFields.all,
            barAfterCapitals: " |",
            expandsAll: true
        )
        for name in table.unknown {
            if settings.format != nil {
                output.plainError("Invalid node format specification: \(name)")
            } else {
                output.error("Invalid job format specification: \(name)")
            }
        }
        let distinctions = table.fields.reduce(into: SinfoDistinctions()) { $0.formUnion($1.distinctions) }
        if settings.verbosity > 0 { output.write(settings.summary(distinctions)) }
        if let form = settings.dataForm {
            output.stdout += report(form, invocation, &controller)
            return output.outcome()
        }
        if settings.hasHeader && (settings.isLong || settings.verbosity > 0 || settings.iterateSeconds != nil) {
            output.line(invocation.dateLine)
        }
        if settings.listsReservations {
            try SinfoReservations.list(settings, invocation, &output, &controller)
        } else {
            try list(table, distinctions, settings, invocation, &output, &controller)
        }
        guard let seconds = settings.iterateSeconds else { return output.outcome() }
        output.line()
        return output.outcome(followUp: FollowUp(pauseSeconds: seconds, task: .runAgain))
    }

    private static func list(
        _ table: ListingTable<SinfoField>,
        _ distinctions: SinfoDistinctions,
        _ settings: SinfoSettings,
        _ invocation: Invocation,
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) {
        let flags = (settings.showsHidden ? ShowFlags.all : 0) | ShowFlags.local
        let (partitions, nodes) = try load(
            settings,
            flags,
            distinctions.contains(.usedGres) ? flags | ShowFlags.detail : flags,
            &output,
            &controller
        )
        let grouping = SinfoGrouping(settings: settings, distinctions: distinctions)
        let rows = SinfoSort.sorted(grouping.rows(partitions, nodes.map(mixed)), settings)
        var context = SinfoContext(
            times: TimeText(invocation),
            users: invocation.users,
            conversion: settings.conversion,
            preemptMode: invocation.configuration?.text("PreemptMode") ?? "OFF"
        )
        if settings.fitsPartitions { context.partitionWidth = partitionWidth(rows) }
        if settings.fitsNodes {
            context.nodeWidth = rows.map { SinfoFields.folded($0.nodes).utf8.count }.reduce(narrowest, max)
        }
        if settings.hasHeader { table.appendHeader(context, to: &output.stdout) }
        for row in rows { table.append(row, context, to: &output.stdout) }
    }

    /// The least width of a column that is fitted.
    private static let narrowest = 9

    private static func partitionWidth(_ rows: [SinfoRow]) -> Int {
        rows.map { row in
            let star = row.partition.flags & PartitionFlags.isDefault != 0 ? 1 : 0
            return (row.partition.name?.utf8.count ?? 0) + star
        }.reduce(narrowest, max)
    }

    /// Asks for the partitions and the nodes at once; for one node where one is asked for, else for all.
    private static func load(
        _ settings: SinfoSettings,
        _ partitionFlags: UInt16,
        _ nodeFlags: UInt16,
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> ([PartitionInfo], [NodeInfo]) {
        var partitionRequest = PartitionInfoRequest()
        partitionRequest.showFlags = partitionFlags
        let partitions: Result<PartitionInfoResponse, ControllerError>
        let nodes: Result<NodeInfoResponse, ControllerError>
        if let names = settings.nodes, names.count == 1 {
            var request = NodeInfoSingleRequest()
            request.nodeName = names[0]
            request.showFlags = nodeFlags & ~ShowFlags.local
            (partitions, nodes) = controller.sendBoth(
                (Request.PartitionInfo.self, partitionRequest),
                (Request.NodeInfoSingle.self, request)
            )
        } else {
            var request = NodeInfoRequest()
            request.showFlags = nodeFlags
            (partitions, nodes) = controller.sendBoth(
                (Request.PartitionInfo.self, partitionRequest),
                (Request.NodeInfo.self, request)
            )
        }
        return (
            try take(partitions, "slurm_load_partitions", &output).records,
            try take(nodes, "slurm_load_node", &output).records
        )
    }

    /// The answer; where there is none, the message that begins with `what`.
    private static func take<Reply>(
        _ answer: Result<Reply, ControllerError>,
        _ what: String,
        _ output: inout CommandOutput
    ) throws(CommandFailure) -> Reply {
        do throws(ControllerError) {
            return try answer.get()
        } catch {
            output.failed(what, error)
            throw output.failure()
        }
    }

    /// A node of whose CPUs some are in use and some are not is mixed, unless it is drained.
    private static func mixed(_ node: NodeInfo) -> NodeInfo {
        let idle = node.cpusEfctv &- node.selectNodeinfo.allocCPUs
        let isDrained = node.nodeState & NodeStateFlags.drain.rawValue != 0
        guard !isDrained, idle != 0, idle != node.cpusEfctv else { return node }
        var node = node
        node.nodeState = node.nodeState & 0xffff_fff0 | UInt32(NodeBaseState.mixed.rawValue)
        return node
    }
}
