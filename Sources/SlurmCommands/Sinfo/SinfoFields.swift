import SlurmModel
import SlurmWire

/// What the values of `sinfo` depend on beside the nodes.
struct SinfoContext: Sendable {
    /// How times are printed.
    let times: TimeText
    /// The names of users.
    let users: UserTable
    /// How numbers are converted to larger units.
    let conversion: NumberText.Conversion
    /// How jobs make way where a partition does not say.
    let preemptMode: String
    /// The width of the column of partitions where it is fitted, or nil.
    var partitionWidth: Int?
    /// The width of the column of nodes where it is fitted, or nil.
    var nodeWidth: Int?
}

/// A column of `sinfo`.
struct SinfoField: ListingField {
    /// Whose names decide the width of a column where it is fitted.
    enum Fit: Hashable, Sendable {
        case partitions
        case nodes
    }

    let letter: Character?
    let names: [String]
    let header: Cell
    /// In what nodes on one line may not differ where this is shown.
    let distinctions: SinfoDistinctions
    let fit: Fit?
    let value: @Sendable (SinfoRow, SinfoContext) -> Cell

    init(
        _ letter: Character?,
        _ names: String...,
        header: Cell,
        by distinctions: SinfoDistinctions = [],
        fit: Fit? = nil,
        value: @escaping @Sendable (SinfoRow, SinfoContext) -> Cell
    ) {
        self.letter = letter
        self.names = names
        self.header = header
        self.distinctions = distinctions
        self.fit = fit
        self.value = value
    }

    func cell(_ row: SinfoRow, _ context: SinfoContext) -> Cell {
        value(row, context)
    }

    func layout(_ column: Column, _ context: SinfoContext) -> Column {
        let width: Int?
        switch fit {
        case .partitions: width = context.partitionWidth
        case .nodes: width = context.nodeWidth
        case nil: width = nil
        }
        return Column(width: width ?? column.width, isRightJustified: column.isRightJustified)
    }
}

/// The columns of `sinfo`: letter for `-o`, names for `-O`, heading, value.
///
/// Source: sinfo(1) 22.05, options `--format` and `--Format`; headings and forms observed on 22.05.8.
enum SinfoFields {
    /// All columns.
    static let all = partition + node + size

    private static let partition: [SinfoField] = [
        .init("P", "partition", header: .text("PARTITION"), by: .partition, fit: .partitions) { row, _ in
            let name = row.partition.name ?? ""
            return row.partition.flags & PartitionFlags.isDefault != 0 ? .starred(name) : .text(name)
        },
        .init("R", "partitionname", header: .text("PARTITION"), by: .partition, fit: .partitions) { row, _ in
            .text(row.partition.name)
        },
        .init("a", "available", header: .text("AVAIL"), by: .availability) { row, _ in
            .text(availability(row.partition.stateUp))
        },
        .init("l", "time", header: .text("TIMELIMIT"), by: .maximumTime) { row, _ in .text(time(row.partition.maxTime))
        },
        .init("L", "defaulttime", header: .text("DEFAULTTIME"), by: .defaultTime) { row, _ in
            .text(row.partition.defaultTime.isUnset ? "n/a" : time(row.partition.defaultTime))
        },
        .init("s", "size", header: .text("JOB_SIZE"), by: .jobSize) { row, context in
            let most = row.partition.maxNodes.raw
            let least = row.partition.minNodes < 1 && most > 0 ? 1 : row.partition.minNodes
            return .text(range(least, most, context, most == UInt32.max ? "infinite" : nil))
        },
        .init("r", "root", header: .text("ROOT"), by: .root) { row, _ in
            .text(row.partition.flags & PartitionFlags.rootOnly != 0 ? "yes" : "no")
        },
        .init("h", "oversubscribe", "share", header: .text("OVERSUBSCRIBE"), by: .overSubscribe) { row, _ in
            .text(PartitionSharing.text(row.partition.maxShare))
        },
        .init("g", "groups", header: .text("GROUPS"), by: .groups) { row, _ in
            .text(row.partition.allowGroups ?? "all")
        },
        .init("S", "allocnodes", header: .text("ALLOCNODES")) { row, _ in
            .text(row.partition.allowAllocNodes ?? "all")
        },
        .init("M", "preemptmode", header: .text("PREEMPT_MODE"), by: .preemptMode) { row, context in
            .text(
                row.partition.preemptMode.isUnset
                    ? context.preemptMode : PreemptMode.text(row.partition.preemptMode.raw)
            )
        },
        .init("p", "prioritytier", header: .text("PRIO_TIER"), by: .priorityTier) { row, context in
            .text(number(row.partition.priorityTier, context))
        },
        .init("I", "priorityjobfactor", header: .text("PRIO_JOB_FACTOR"), by: .priorityFactor) { row, context in
            .text(number(row.partition.priorityJobFactor, context))
        },
        .init("B", "maxcpuspernode", header: .text("MAX_CPUS_PER_NODE"), by: .cpusPerNode) { row, _ in
            guard row.partition.maxCPUsPerNode != .infinite else { return .text("UNLIMITED") }
            return .number(row.node == nil ? 0 : row.partition.maxCPUsPerNode.raw)
        },
        .init("V", "cluster", header: .text("CLUSTER")) { _, _ in .text("N/A") },
    ]

    private static func availability(_ state: UInt16) -> String {
        switch state {
        case 0: "inactive"
        case 1: "down"
        case 2: "drain"
        case 3: "up"
        default: "unknown"
        }
    }

    private static func time(_ limit: Settable<UInt32>) -> String {
        limit == .infinite ? "infinite" : TimeLimitText.text(seconds: Int(limit.raw) * 60)
    }

    /// A number as a column of ranges prints it.
    static func number(_ number: UInt16, _ context: SinfoContext) -> String {
        NumberText.converted(Double(number), conversion: context.conversion, limit: 7)
    }

    /// Two numbers as a range, or one where they are the same.
    private static func range(_ least: UInt32, _ most: UInt32, _ context: SinfoContext, _ name: String?) -> String {
        let (low, high) = (number(least, context), name ?? number(most, context))
        return least == most ? number(most, context) : "\(low)-\(high)"
    }

    private static func number(_ number: UInt32, _ context: SinfoContext) -> String {
        NumberText.converted(Double(Float(number)), conversion: context.conversion, limit: 7)
    }
}
