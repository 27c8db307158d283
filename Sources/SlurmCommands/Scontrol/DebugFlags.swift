/// What daemons log beside their levels (`DebugFlags`).
enum DebugFlags {
    /// The words, in the order in which they are told.
    static let words = FlagWords(
        (1 << 50, "Accrue"),
        (1 << 54, "JobAccountGather"),
        (1 << 52, "Agent"),
        (1 << 12, "Backfill"),
        (1 << 27, "BackfillMap"),
        (1 << 40, "BurstBuffer"),
        (1 << 55, "Cgroup"),
        (1 << 41, "CpuFrequency"),
        (1 << 3, "CPU_Bind"),
        (1 << 8, "Data"),
        (1 << 44, "DB_Archive"),
        (1 << 30, "DB_Assoc"),
        (1 << 45, "DB_TRES"),
        (1 << 31, "DB_Event"),
        (1 << 32, "DB_Job"),
        (1 << 33, "DB_QOS"),
        (1 << 34, "DB_Query"),
        (1 << 35, "DB_Reservation"),
        (1 << 36, "DB_Resource"),
        (1 << 37, "DB_Step"),
        (1 << 38, "DB_Usage"),
        (1 << 39, "DB_WCKey"),
        (1 << 53, "Dependency"),
        (1 << 46, "Elasticsearch"),
        (1 << 18, "Energy"),
        (1 << 19, "ExtSensors"),
        (1 << 48, "Federation"),
        (1 << 15, "FrontEnd"),
        (1 << 13, "Gang"),
        (1 << 6, "Gres"),
        (1 << 49, "Hetjob"),
        (1 << 22, "Interconnect"),
        (1 << 24, "JobContainer"),
        (1 << 47, "NodeFeatures"),
        (1 << 20, "License"),
        (1 << 7, "MPI"),
        (1 << 10, "Network"),
        (1 << 4, "NetworkRaw"),
        (1 << 5, "NO_CONF_HASH"),
        (1 << 42, "Power"),
        (1 << 11, "Priority"),
        (1 << 21, "Profile"),
        (1 << 26, "Protocol"),
        (1 << 14, "Reservation"),
        (1 << 29, "Route"),
        (1 << 56, "Script"),
        (1 << 0, "SelectType"),
        (1 << 1, "Steps"),
        (1 << 17, "Switch"),
        (1 << 43, "TimeCray"),
        (1 << 28, "TraceJobs"),
        (1 << 2, "Triggers"),
        (1 << 9, "WorkQueue")
    )

    /// Other names of some.
    private static let otherNames: [(name: String, word: String)] = [
        ("Net", "Network"), ("NetRaw", "NetworkRaw"), ("JAG", "JobAccountGather"),
        ("Trigger", "Triggers"), ("PowerSave", "Power"), ("WorkQ", "WorkQueue"),
    ]

    /// The bit of a name, in any case.
    static func bits(_ name: String) -> UInt64? {
        let word = otherNames.first { Keyword.equal($0.name, name) }?.word ?? name
        return words.bits(word)
    }
}
