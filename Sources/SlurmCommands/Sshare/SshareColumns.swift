import SlurmModel
import SlurmWire

/// What the columns of `sshare` need to know besides the record, and what they have seen so far.
struct SshareContext: Sendable {
    /// The names of the trackable resources, in the order of the records' counts.
    let resources: [String]
    /// Whether shares are compared among siblings (`FAIR_TREE`, unless `NO_FAIR_TREE` is set).
    let isTree: Bool
    /// How deep in the tree each account stands that was printed.
    var depths: [String: Int] = [:]
}

/// A column of `sshare`.
struct SshareField: PrintedColumn {
    var field: PrintedField
    /// The value.
    let value: @Sendable (AssociationShares, inout SshareContext) -> PrintedValue

    init(
        _ name: String,
        _ width: Int,
        _ value: @escaping @Sendable (AssociationShares, inout SshareContext) -> PrintedValue
    ) {
        field = PrintedField(name: name, width: width)
        self.value = value
    }
}

/// The columns that a run of `sshare` prints.
struct SshareColumns: Sendable {
    /// The columns, in their order.
    private(set) var fields: [SshareField] = []

    private static let secondsPerMinute: UInt64 = 60

    /// All columns, in the order in which `--helpformat` lists them.
    static let all: [SshareField] = [
        SshareField("Account", -20) { share, context in .text(account(share, &context)) },
        SshareField("Cluster", 10) { share, _ in .text(share.cluster) },
        SshareField("EffectvUsage", 13) { share, _ in .fraction(share.usageEfctv.value) },
        SshareField("FairShare", 10) { share, context in
            if context.isTree { return share.user != 0 ? .fraction(share.fsFactor.value) : .text(nil) }
            return .fraction(classicFactor(share))
        },
        SshareField("GrpTRESMins", 30) { share, context in .text(amounts(share.tresGrpMins, context)) },
        SshareField("GrpTRESRaw", 30) { share, context in
            .text(amounts(share.usageTresRaw.map { wholeMinutes($0) }, context))
        },
        SshareField("ID", 6) { share, _ in .number(UInt64(share.assocID)) },
        SshareField("LevelFS", 10) { share, _ in
            share.sharesRaw.raw == useParent ? .text(nil) : .fraction(share.levelFs.value)
        },
        SshareField("NormShares", 11) { share, _ in .fraction(share.sharesNorm.value) },
        SshareField("NormUsage", 11) { share, _ in .fraction(share.usageNorm.value) },
        SshareField("Partition", 12) { share, _ in .text(share.partition) },
        SshareField("RawShares", 10) { share, _ in
            share.sharesRaw.raw == useParent ? .text("parent") : .settable(share.sharesRaw.raw)
        },
        SshareField("RawUsage", 11) { share, _ in .number(share.usageRaw >= UInt64.max - 1 ? nil : share.usageRaw) },
        SshareField("TRESRunMins", 30) { share, context in
            .text(amounts(share.tresRunSecs.map { $0 / secondsPerMinute }, context))
        },
        SshareField("User", 10) { share, _ in .text(share.user != 0 ? share.name : nil) },
    ]

    /// `SLURMDB_FS_USE_PARENT`: the shares are the parent's.
    private static let useParent: UInt32 = 0x7fff_ffff

    /// Reads the list of columns, or takes those that there are without one.
    init(_ settings: SshareSettings, isTree: Bool, _ output: CommandOutput) throws(CommandFailure) {
        let partition = settings.showsPartitions ? "Partition," : ""
        let normal = settings.isLong ? "NormUsage," : ""
        let level = isTree ? "LevelFS," : ""
        let more = settings.isLong ? ",\(level)GrpTRESMins,TRESRunMins" : ""
        let usual =
            "Account,User,\(partition)RawShares,NormShares,RawUsage,\(normal)EffectvUsage,FairShare\(more)"
        fields = try SshareField.chosen(CommaList.parts(settings.format ?? usual), from: Self.all, output)
    }

    /// What `--helpformat` prints.
    static var names: String {
        SshareField.names(of: all, letters: 17)
    }

    /// The account with a blank before it for each level of the tree; a user's is one below its account.
    private static func account(_ share: AssociationShares, _ context: inout SshareContext) -> String? {
        let depth = share.parent.flatMap { context.depths[$0] }.map { $0 + 1 } ?? 0
        if share.user == 0 { context.depths[share.name ?? ""] = depth }
        let account = share.user == 0 ? share.name : share.parent
        return String(repeating: " ", count: depth) + (account ?? "")
    }

    /// The factor of the older formula, 2 to the power of -usage/shares.
    private static func classicFactor(_ share: AssociationShares) -> Double {
        guard share.sharesNorm.value > 0 else { return 0 }
        return PowerOfTwo.value(-(share.usageEfctv.value / share.sharesNorm.value))
    }

    private static func amounts(_ counts: [UInt64], _ context: SshareContext) -> String {
        var parts: [String] = []
        for (name, count) in zip(context.resources, counts) where count < UInt64.max - 1 {
            parts.append("\(name)=\(count)")
        }
        return WordList.joined(parts, by: ",")
    }

    /// Minutes of a number of seconds in text, without their fraction.
    private static func wholeMinutes(_ seconds: String?) -> UInt64 {
        UInt64(clamping: LeadingNumber(seconds ?? "").value) / secondsPerMinute
    }
}
