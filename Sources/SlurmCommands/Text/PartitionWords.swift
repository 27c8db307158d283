/// Bits of a partition's flags (`PART_FLAG_…`).
enum PartitionFlags {
    /// `PART_FLAG_DEFAULT`: for jobs that name none.
    static let isDefault: UInt16 = 0x1
    /// `PART_FLAG_HIDDEN`: not listed.
    static let isHidden: UInt16 = 0x2
    /// `PART_FLAG_NO_ROOT`: refuses jobs of root.
    static let noRoot: UInt16 = 0x4
    /// `PART_FLAG_ROOT_ONLY`: takes jobs of root alone.
    static let rootOnly: UInt16 = 0x8
    /// `PART_FLAG_REQ_RESV`: only in reservations.
    static let needsReservation: UInt16 = 0x10
    /// `PART_FLAG_LLN`: the least loaded nodes first.
    static let leastLoaded: UInt16 = 0x20
    /// `PART_FLAG_EXCLUSIVE_USER`: a node for one user at a time.
    static let exclusiveUser: UInt16 = 0x40
}

/// How many jobs may share a resource of a partition.
enum PartitionSharing {
    /// `SHARED_FORCE`: jobs share whether they want or not.
    private static let force: UInt16 = 0x8000

    /// The setting as it is written in slurm.conf: `NO`, `YES:4`, `FORCE:2`, `EXCLUSIVE`.
    static func text(_ raw: UInt16) -> String {
        let count = raw & ~force
        if count == 0 { return "EXCLUSIVE" }
        if raw & force != 0 { return "FORCE:\(count)" }
        return count == 1 ? "NO" : "YES:\(count)"
    }
}

/// How jobs make way for others.
enum PreemptMode {
    private static let suspend: UInt16 = 1
    private static let requeue: UInt16 = 2
    private static let cancel: UInt16 = 8
    private static let within: UInt16 = 0x4000
    private static let gang: UInt16 = 0x8000

    /// The words: `OFF`, `REQUEUE`, `GANG,SUSPEND`.
    static func text(_ raw: UInt16) -> String {
        switch raw {
        case 0: "OFF"
        case gang: "GANG"
        case within: "WITHIN"
        case _ where raw & gang != 0: "GANG,\(word(raw & ~gang))"
        case _ where raw & within != 0: "WITHIN,\(word(raw & ~within))"
        default: word(raw)
        }
    }

    private static func word(_ raw: UInt16) -> String {
        switch raw {
        case cancel: "CANCEL"
        case requeue: "REQUEUE"
        case suspend: "SUSPEND"
        default: "UNKNOWN"
        }
    }
}
