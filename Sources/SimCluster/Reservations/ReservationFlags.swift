/// What a reservation is, as on the wire (`RESERVE_FLAG_…`); a flag's `no…` form takes it back in an update.
package struct ReservationFlags: OptionSet, Hashable, Codable, Sendable {
    /// The bits.
    package var rawValue: UInt64

    /// Makes flags from their bits.
    package init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// `MAINT`: nodes are being serviced; it may overlap others.
    package static let maintenance = ReservationFlags(rawValue: 1 << 0)
    /// `DAILY`: begins again a day later.
    package static let daily = ReservationFlags(rawValue: 1 << 2)
    /// `WEEKLY`: begins again a week later.
    package static let weekly = ReservationFlags(rawValue: 1 << 4)
    /// `IGNORE_JOBS`: jobs that run on the nodes are no obstacle.
    package static let ignoresJobs = ReservationFlags(rawValue: 1 << 6)
    /// `PART_NODES`: all nodes of the partition.
    package static let partitionNodes = ReservationFlags(rawValue: 1 << 12)
    /// `OVERLAP`: may overlap others.
    package static let overlap = ReservationFlags(rawValue: 1 << 14)
    /// `SPEC_NODES`: the nodes were named.
    package static let namedNodes = ReservationFlags(rawValue: 1 << 15)
    /// `ALL_NODES`: all nodes were wanted.
    package static let allNodes = ReservationFlags(rawValue: 1 << 19)
    /// `FLEX`: its jobs may go on after its end.
    package static let flexible = ReservationFlags(rawValue: 1 << 25)
    /// `HOURLY`: begins again an hour later.
    package static let hourly = ReservationFlags(rawValue: 1 << 35)

    /// Each flag that an update may take back, with the bit that does so.
    private static let opposites: [(flag: UInt64, opposite: UInt64)] = [
        (1 << 0, 1 << 1), (1 << 2, 1 << 3), (1 << 4, 1 << 5), (1 << 6, 1 << 7), (1 << 8, 1 << 9), (1 << 10, 1 << 11),
        (1 << 12, 1 << 13), (1 << 35, 1 << 36),
    ]

    /// Everything that has an effect here, and `ANY_NODES` and `STATIC`, which say what holds anyway.
    private static let known: UInt64 = {
        var bits: UInt64 = 1 << 14 | 1 << 15 | 1 << 19 | 1 << 25
        for pair in opposites { bits |= pair.flag | pair.opposite }
        return bits
    }()

    /// Whether all flags are among those that have an effect here.
    package var areSupported: Bool {
        rawValue & ~Self.known == 0
    }

    /// These flags with those of an update.
    func updated(_ update: ReservationFlags) -> ReservationFlags {
        var bits = rawValue
        for pair in Self.opposites {
            if update.rawValue & pair.flag != 0 { bits |= pair.flag }
            if update.rawValue & pair.opposite != 0 { bits &= ~pair.flag }
        }
        return ReservationFlags(rawValue: bits).union(
            update.intersection([.overlap, .flexible, .namedNodes, .allNodes])
        )
    }
}
