/// The flags of a reservation (Slurm's `RESERVE_FLAG_…`).
enum ReservationFlags {
    /// `RESERVE_FLAG_PURGE_COMP`: removed once it is empty for a time.
    static let purge: UInt64 = 1 << 20

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
}
