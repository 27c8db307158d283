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
        case .list(let read): settings = read
        }
        if let form = settings.dataForm {
            output.stdout += report(form, invocation, &controller)
            return output.outcome()
        }
        let table = ListingTable(
            letters: settings.format,
            names: settings.longFormat,
            fields: SinfoFields.all,
            barAfterCapitals: " |"
        )
        for name in table.unknown {
            if settings.format != nil {
                output.plainError("Invalid node format specification: \(name)")
            } else {
                output.error("Invalid job format specification: \(name)")
            }
        }
        if settings.hasHeader && (settings.isLong || settings.iterateSeconds != nil) {
            output.line(invocation.dateLine)
        }
        if settings.listsReservations {
            try SinfoReservations.list(settings, invocation, &output, &controller)
        } else {
            try list(table, settings, invocation, &output, &controller)
        }
        guard let seconds = settings.iterateSeconds else { return output.outcome() }
        output.line()
        return output.outcome(followUp: FollowUp(pauseSeconds: seconds, task: .runAgain))
    }

    private static func list(
        _ table: ListingTable<SinfoField>,
        _ settings: SinfoSettings,
        _ invocation: Invocation,
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) {
        let distinctions = table.fields.reduce(into: SinfoDistinctions()) { $0.formUnion($1.distinctions) }
        let flags = (settings.showsHidden ? ShowFlags.all : 0) | ShowFlags.local
        let partitions = try loadPartitions(flags, &output, &controller)
        let nodes = try loadNodes(
            settings,
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

    private static func loadPartitions(
        _ flags: UInt16,
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> [PartitionInfo] {
        var request = PartitionInfoRequest()
        request.showFlags = flags
        do throws(ControllerError) {
            return try controller.send(Request.PartitionInfo.self, request).records
        } catch {
            output.failed("slurm_load_partitions", error)
            throw output.failure()
        }
    }

    /// Asks for the nodes: for one where one is asked for, else for all.
    private static func loadNodes(
        _ settings: SinfoSettings,
        _ flags: UInt16,
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> [NodeInfo] {
        do throws(ControllerError) {
            if let nodes = settings.nodes, nodes.count == 1 {
                var request = NodeInfoSingleRequest()
                request.nodeName = nodes[0]
                request.showFlags = flags & ~ShowFlags.local
                return try controller.send(Request.NodeInfoSingle.self, request).records
            }
            var request = NodeInfoRequest()
            request.showFlags = flags
            return try controller.send(Request.NodeInfo.self, request).records
        } catch {
            output.failed("slurm_load_node", error)
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
