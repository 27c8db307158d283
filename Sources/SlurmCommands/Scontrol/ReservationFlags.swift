import SlurmModel

/// The flags of a reservation (Slurm's `RESERVE_FLAG_…`).
enum ReservationFlags {
    /// `RESERVE_FLAG_PURGE_COMP`: removed once it is empty for a time.
    static let purge: UInt64 = 1 << 20

    /// `RESERVE_FLAG_ANY_NODES`: licenses or power alone.
    static let anyNodes: UInt64 = 1 << 8
    /// `RESERVE_FLAG_PART_NODES`: all nodes of a partition, also those that it gets later.
    static let partitionNodes: UInt64 = 1 << 12
    /// `RESERVE_FLAG_SKIP`: the next time that it recurs is left out.
    static let skip: UInt64 = 1 << 34
    /// `RESERVE_FLAG_DUR_PLUS` and `RESERVE_FLAG_DUR_MINUS`: the duration is added or taken away.
    static let (longer, shorter): (UInt64, UInt64) = (1 << 27, 1 << 28)

    private static let words = FlagWords(
        (1 << 0, "MAINT"),
        (1 << 1, "NO_MAINT"),
        (1 << 25, "FLEX"),
        (1 << 14, "OVERLAP"),
        (1 << 6, "IGNORE_JOBS"),
        (1 << 35, "HOURLY"),
        (1 << 36, "NO_HOURLY"),
        (1 << 2, "DAILY"),
        (1 << 3, "NO_DAILY"),
        (1 << 21, "WEEKDAY"),
        (1 << 23, "WEEKEND"),
        (1 << 4, "WEEKLY"),
        (1 << 5, "NO_WEEKLY"),
        (1 << 15, "SPEC_NODES"),
        (1 << 19, "ALL_NODES"),
        (1 << 8, "ANY_NODES"),
        (1 << 9, "NO_ANY_NODES"),
        (1 << 10, "STATIC"),
        (1 << 11, "NO_STATIC"),
        (1 << 12, "PART_NODES"),
        (1 << 13, "NO_PART_NODES"),
        (1 << 16, "FIRST_CORES"),
        (1 << 17, "TIME_FLOAT"),
        (1 << 18, "REPLACE"),
        (1 << 30, "REPLACE_DOWN"),
        (purge, "PURGE_COMP"),
        (1 << 29, "NO_HOLD_JOBS_AFTER_END"),
        (1 << 32, "MAGNETIC"),
        (1 << 33, "NO_MAGNETIC")
    )

    /// The words, with the time after which an empty reservation is removed.
    static func text(_ flags: UInt64, purgeSeconds: UInt32) -> String {
        words.rows.filter { flags & $0.bits != 0 }.map { row in
            row.bits == purge && purgeSeconds != 0 ? "\(row.word)=\(ConfigFlags.length(purgeSeconds))" : row.word
        }.joined(separator: ",")
    }

    /// A flag as commands take it.
    private struct Name {
        var keyword: Keyword
        /// The bit that sets it.
        var set: UInt64
        /// The bit that clears it with `-`; nil where that is refused.
        var clear: UInt64?
        /// Whether it may be added with `+`.
        var mayBeAdded = true
    }

    /// The words; of two that a shortened one may mean it is the first.
    private static let names: [Name] = [
        Name(keyword: Keyword("Maintenance", 3), set: 1 << 0, clear: 1 << 1),
        Name(keyword: Keyword("Overlap", 1), set: 1 << 14),
        Name(keyword: Keyword("Flex", 1), set: 1 << 25, clear: 1 << 26),
        Name(keyword: Keyword("Ignore_Jobs", 1), set: 1 << 6, clear: 1 << 7),
        Name(keyword: Keyword("Hourly", 1), set: 1 << 35, clear: 1 << 36),
        Name(keyword: Keyword("Daily", 1), set: 1 << 2, clear: 1 << 3),
        Name(keyword: Keyword("Weekday", 1), set: 1 << 21, clear: 1 << 22),
        Name(keyword: Keyword("Weekend", 1), set: 1 << 23, clear: 1 << 24),
        Name(keyword: Keyword("Weekly", 1), set: 1 << 4, clear: 1 << 5),
        Name(keyword: Keyword("Any_Nodes", 1), set: anyNodes, clear: 1 << 9),
        Name(keyword: Keyword("License_Only", 1), set: anyNodes, clear: 1 << 9),
        Name(keyword: Keyword("Static_Alloc", 1), set: 1 << 10, clear: 1 << 11),
        Name(keyword: Keyword("Part_Nodes", 2), set: partitionNodes, clear: 1 << 13),
        Name(keyword: Keyword("Magnetic", 3), set: 1 << 32, clear: 1 << 33),
        Name(keyword: Keyword("Promiscuous", 2), set: 1 << 32, clear: 1 << 33),
        Name(keyword: Keyword("PURGE_COMP", 2), set: purge, clear: 1 << 31),
        Name(keyword: Keyword("First_Cores", 1), set: 1 << 16),
        Name(keyword: Keyword("Time_Float", 1), set: 1 << 17, mayBeAdded: false),
        Name(keyword: Keyword("Replace", 1), set: 1 << 18),
        Name(keyword: Keyword("Replace_Down", 8), set: 1 << 30),
        Name(keyword: Keyword("NO_HOLD_JOBS_AFTER_END", 1), set: 1 << 29),
    ]

    /// The bits of `maint,-flex,purge_comp=5`, and the time that stands behind the last; nil for a text that is
    /// refused.
    ///
    /// A sign holds for the words after it, too.
    static func parse(_ text: String) -> (flags: UInt64, purgeSeconds: UInt32?)? {
        var (flags, purgeSeconds): (UInt64, UInt32?) = (0, nil)
        var sign: Character?
        for part in text.split(separator: ",") {
            var word = part
            if let first = word.first, "+-".contains(first) {
                sign = first
                word.removeFirst()
            }
            let pieces = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = names.first(where: { $0.keyword.matches(pieces.first ?? "") }) else { return nil }
            switch sign {
            case "-":
                guard let clear = name.clear else { return nil }
                flags |= clear
            case "+":
                guard name.mayBeAdded else { return nil }
                flags |= name.set
            default: flags |= name.set
            }
            guard pieces.count == 2 else { continue }
            guard name.set == purge else { return nil }
            purgeSeconds = TimeLimitText.seconds(String(pieces[1])).map { UInt32(clamping: $0) }
        }
        return (flags, purgeSeconds)
    }
}
