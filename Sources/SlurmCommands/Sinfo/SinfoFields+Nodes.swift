import SlurmModel
import SlurmWire

extension SinfoFields {
    static let node: [SinfoField] = [
        .init("N", "nodelist", header: .uncut("NODELIST"), fit: .nodes) { row, _ in .text(folded(row.nodes)) },
        .init("n", "nodehost", header: .uncut("HOSTNAMES"), by: .host, fit: .nodes) { row, _ in
            .text(folded(row.hosts))
        },
        .init("o", "nodeaddr", header: .uncut("NODE_ADDR"), by: .address) { row, _ in
            .text(HostList(row.addresses).folded)
        },
        .init("D", "nodes", header: .text("NODES")) { row, _ in .number(row.nodeCounts.total) },
        .init("A", "nodeai", header: .text("NODES(A/I)")) { row, _ in
            .text("\(row.nodeCounts.allocated)/\(row.nodeCounts.idle)")
        },
        .init("F", "nodeaiot", header: .text("NODES(A/I/O/T)")) { row, _ in .text(counts(row.nodeCounts)) },
        .init("C", "cpusstate", header: .text("CPUS(A/I/O/T)"), by: .cpus) { row, _ in .text(counts(row.cpuCounts)) },
        .init("t", "statecompact", header: .text("STATE"), by: .state) { row, _ in
            .text(row.node == nil ? "n/a" : NodeStateText.compact(row.state).lowercased())
        },
        .init("T", "statelong", header: .text("STATE"), by: .state) { row, _ in
            .text(row.node == nil ? "n/a" : NodeStateText.long(row.state).lowercased())
        },
        .init(nil, "statecomplete", header: .text("STATECOMPLETE"), by: .completeState) { row, _ in
            .text(row.node == nil ? "n/a" : NodeStateText.complete(row.state).lowercased())
        },
        .init("f", "features", header: .text("AVAIL_FEATURES"), by: .features) { row, _ in .text(row.node?.features) },
        .init("b", "features_act", header: .text("ACTIVE_FEATURES"), by: .activeFeatures) { row, _ in
            .text(row.node?.featuresAct)
        },
        .init("G", "gres", header: .text("GRES"), by: .gres) { row, _ in .text(row.node?.gres) },
        .init(nil, "gresused", header: .text("GRES_USED"), by: .usedGres) { row, _ in .text(row.node?.gresUsed) },
        .init(nil, "comment", header: .text("COMMENT"), by: .comment) { row, _ in .text(row.node?.comment) },
        .init(nil, "extra", header: .text("EXTRA"), by: .extra) { row, _ in .text(row.node?.extra) },
        .init("E", "reason", header: .text("REASON"), by: .reason) { row, _ in .text(row.node?.reason ?? "none") },
        .init("H", "timestamp", header: .text("TIMESTAMP"), by: .reasonTime) { row, context in
            .text(String(context.times.text(row.node?.reasonTime ?? 0).prefix(longestText)))
        },
        .init("u", "user", header: .text("USER"), by: .reasonUser) { row, context in
            .text(user(row, context) { name, _ in name })
        },
        .init("U", "userlong", header: .text("USER"), by: .reasonUser) { row, context in
            .text(user(row, context) { name, number in "\(name)(\(number))" })
        },
        .init("v", "version", header: .text("VERSION"), by: .version) { row, _ in .text(row.node?.version ?? "N/A") },
        .init(nil, "port", header: .text("PORT"), by: .port) { row, context in
            .text(number(row.node?.port ?? 0, context))
        },
    ]

    static let size: [SinfoField] = [
        .init("c", "cpus", header: .text("CPUS"), by: .cpus) { row, context in .text(extent(row.cpus, context)) },
        .init("z", "socketcorethread", header: .text("S:C:T"), by: .layout) { row, context in
            .text([row.sockets, row.cores, row.threads].map { extent($0, context) }.joined(separator: ":"))
        },
        .init("X", "sockets", header: .text("SOCKETS"), by: .sockets) { row, context in
            .text(extent(row.sockets, context))
        },
        .init("Y", "cores", header: .text("CORES"), by: .cores) { row, context in .text(extent(row.cores, context)) },
        .init("Z", "threads", header: .text("THREADS"), by: .threads) { row, context in
            .text(extent(row.threads, context))
        },
        .init("d", "disk", header: .text("TMP_DISK"), by: .disk) { row, _ in
            .text(plus(row.diskMiB) { String("\($0)".prefix(7)) })
        },
        .init("m", "memory", header: .text("MEMORY"), by: .memory) { row, _ in .text(plus(row.memoryMiB) { "\($0)" }) },
        .init(nil, "allocmem", header: .text("ALLOCMEM"), by: .allocatedMemory) { row, _ in
            .number(row.allocatedMemoryMiB)
        },
        .init("w", "weight", header: .text("WEIGHT"), by: .weight) { row, _ in
            .text(plus(row.weight) { String("\($0)".prefix(7)) })
        },
        .init("O", "cpusload", header: .text("CPU_LOAD"), by: .cpuLoad) { row, _ in
            .text(
                range(row.cpuLoad) { load in
                    load == UInt64(UInt32.max - 1)
                        ? "N/A" : String(NumberText.fixed(Double(load) / 100, decimals: 2).prefix(7))
                }
            )
        },
        .init("e", "freemem", header: .text("FREE_MEM"), by: .freeMemory) { row, _ in
            .text(range(row.freeMemoryMiB) { $0 == UInt64.max - 1 ? "N/A" : "\($0)" })
        },
    ]

    /// How many bytes of a composed text are printed.
    private static let longestText = 31

    /// Names in Slurm's order, folded.
    static func folded(_ names: [String]) -> String {
        HostList(StableSort.sorted(names, by: HostOrder.compare)).folded
    }

    private static func counts(_ counts: SinfoRow.Counts) -> String {
        let text = "\(counts.allocated)/\(counts.idle)/\(counts.other)/\(counts.total)"
        return String(text.prefix(longestText))
    }

    private static func extent(_ extent: SinfoRow.Extent, _ context: SinfoContext) -> String {
        plus(extent) { number(UInt16(truncatingIfNeeded: $0), context) }
    }

    /// One number, or the least of several with a plus sign.
    private static func plus(_ extent: SinfoRow.Extent, _ text: (UInt64) -> String) -> String {
        extent.least == extent.most ? text(extent.most) : text(extent.least) + "+"
    }

    /// One number, or the least and the largest of several.
    private static func range(_ extent: SinfoRow.Extent, _ text: (UInt64) -> String) -> String {
        extent.least == extent.most ? text(extent.most) : "\(text(extent.least))-\(text(extent.most))"
    }

    /// Who set the reason; a line without nodes has user 0, as in Slurm.
    private static func user(
        _ row: SinfoRow,
        _ context: SinfoContext,
        _ form: (String, UInt32) -> String
    ) -> String {
        let number = row.node?.reasonUid ?? 0
        guard !number.isUnset else { return "Unknown" }
        guard let name = context.users.nameOrNil(ofUser: number.raw) else { return "Unk(\(number.raw))" }
        return String(form(name, number.raw).prefix(longestText))
    }
}
