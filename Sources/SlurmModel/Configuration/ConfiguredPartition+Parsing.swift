extension ConfiguredPartition {
    /// Whether a `PartitionName=DEFAULT` line hands on this key's value, as observed on 22.05.8.
    static func inherits(_ key: String) -> Bool {
        switch key {
        case "DisableRootJobs", "ExclusiveUser", "SelectTypeParameters", "SuspendTime": false
        default: true
        }
    }

    /// Reads a `PartitionName` line; throws where slurmctld refuses a value.
    init(_ record: ConfigurationRecord) throws(ConfigurationValueProblem) {
        name = record.name
        nodes = Self.commaSeparated(record.text("Nodes") ?? "")
        isDefault = record.flag("Default") ?? false
        isHidden = record.flag("Hidden") ?? false
        isRootOnly = record.flag("RootOnly") ?? false
        requiresReservation = record.flag("ReqResv") ?? false
        prefersLeastLoadedNodes = record.flag("LLN") ?? false
        isExclusiveToUser = record.flag("ExclusiveUser") ?? false
        disablesRootJobs = record.flag("DisableRootJobs")
        maximumTimeMinutes = try Self.time(record, "MaxTime") ?? .infinite
        defaultTimeMinutes = try Self.time(record, "DefaultTime") ?? .unset
        graceTimeSeconds = record.number("GraceTime") ?? 0
        state = try Self.state(record.text("State") ?? "UP")
        minimumNodes = record.number("MinNodes") ?? 0
        maximumNodes = record.setting("MaxNodes")?.settable() ?? .infinite
        maximumCPUsPerNode = record.setting("MaxCPUsPerNode")?.settable() ?? .infinite
        defaultMemory = Self.memory(record, "Def")
        maximumMemory = Self.memory(record, "Max")
        defaultCPUsPerGPU = record.number("DefCPUPerGPU")
        defaultMemoryPerGPUMiB = record.number("DefMemPerGPU")
        let priority: UInt16? = record.number("Priority")
        priorityJobFactor = priority ?? record.number("PriorityJobFactor") ?? 1
        priorityTier = priority ?? record.number("PriorityTier") ?? 1
        preemptMode = record.text("PreemptMode")
        allowedGroups = Self.names(record, "AllowGroups")
        allowedAccounts = Self.names(record, "AllowAccounts").map { $0.lowercased() }
        deniedAccounts = Self.names(record, "DenyAccounts").map { $0.lowercased() }
        allowedQOS = Self.names(record, "AllowQos").map { $0.lowercased() }
        deniedQOS = Self.names(record, "DenyQos").map { $0.lowercased() }
        allowedSubmitNodes = record.text("AllocNodes").flatMap { ASCII.equal($0, "all") ? nil : $0 }
        alternate = record.text("Alternate")
        qos = record.text("QOS")
        billingWeights = record.text("TRESBillingWeights")
        selectTypeParameters = record.text("SelectTypeParameters")
        var notes: [String] = []
        overTimeLimitMinutes = Self.overTimeLimit(record.text("OverTimeLimit"), &notes)
        overSubscribe = try Self.overSubscribe(record.text("OverSubscribe", "Shared") ?? "NO", &notes)
        if !allowedAccounts.isEmpty && !deniedAccounts.isEmpty {
            notes.append("Both AllowAccounts and DenyAccounts are defined, DenyAccounts will be ignored")
            deniedAccounts = []
        }
        if !allowedQOS.isEmpty && !deniedQOS.isEmpty {
            notes.append("Both AllowQos and DenyQos are defined, DenyQos will be ignored")
            deniedQOS = []
        }
        self.notes = notes
    }

    private static func commaSeparated(_ text: String) -> String {
        String(text.map { $0.isWhitespace ? "," : $0 })
    }

    private static func names(_ record: ConfigurationRecord, _ key: String) -> [String] {
        guard let text = record.text(key), !ASCII.equal(text, "all") else { return [] }
        return text.split(separator: ",").map(String.init)
    }

    private static func time(
        _ record: ConfigurationRecord,
        _ key: String
    ) throws(ConfigurationValueProblem) -> Settable<UInt32>? {
        guard let text = record.text(key) else { return nil }
        if let minutes = TimeLimitText.minutes(text) { return minutes }
        throw ConfigurationValueProblem(
            message: "Bad value \"\(text)\" for \(key)",
            advice: "give minutes, HOURS:MINUTES:SECONDS, DAYS-HOURS or UNLIMITED"
        )
    }

    private static func state(_ text: String) throws(ConfigurationValueProblem) -> State {
        let words: [(String, State)] = [
            ("DOWN", .down), ("UP", .up), ("DRAIN", .drain), ("INACTIVE", .inactive),
        ]
        if let state = words.first(where: { ASCII.hasPrefix(text, $0.0) }) { return state.1 }
        throw ConfigurationValueProblem(
            message: "Bad value \"\(text)\" for State",
            advice: "give UP, DOWN, DRAIN or INACTIVE"
        )
    }

    private static func memory(_ record: ConfigurationRecord, _ prefix: String) -> MemoryAmount? {
        if let amount: UInt64 = record.number(prefix + "MemPerNode") { return .perNode(mebibytes: amount) }
        return record.number(prefix + "MemPerCPU").map { .perCPU(mebibytes: $0) }
    }

    private static func overTimeLimit(_ text: String?, _ notes: inout [String]) -> Settable<UInt16> {
        guard let text else { return .unset }
        if ASCII.equal(text, "infinite") || ASCII.equal(text, "unlimited") { return .infinite }
        guard let minutes = Int(text), minutes >= 0 else {
            notes.append("Ignoring bad OverTimeLimit value: \(text)")
            return .unset
        }
        return minutes > 0xfffe ? .infinite : .value(UInt16(minutes))
    }

    private static func overSubscribe(
        _ text: String,
        _ notes: inout [String]
    ) throws(ConfigurationValueProblem) -> OverSubscribe {
        if ASCII.equal(text, "no") { return .no }
        if ASCII.equal(text, "exclusive") { return .exclusive }
        if ASCII.equal(text, "yes") { return .yes(4) }
        if ASCII.equal(text, "force") { return .force(4) }
        for (word, least) in [("yes:", 2), ("force:", 1)] where ASCII.hasPrefix(text, word) {
            guard let count = Int(text.dropFirst(word.count)), count >= least else {
                notes.append("Ignoring bad OverSubscribe value: \(text)")
                return .no
            }
            let jobs = UInt16(clamping: min(count, 0x7fff))
            return least == 2 ? .yes(jobs) : .force(jobs)
        }
        throw ConfigurationValueProblem(
            message: "Bad value \"\(text)\" for OverSubscribe",
            advice: "give NO, EXCLUSIVE, YES[:JOBS] or FORCE[:JOBS]"
        )
    }
}
