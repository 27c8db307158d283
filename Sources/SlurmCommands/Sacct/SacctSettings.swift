import SlurmWire

/// What a command line of `sacct` and its environment ask for.
struct SacctSettings: Sendable {
    /// The bits of `flags` in a request for jobs (`JOBCOND_FLAG_…`).
    enum Flag {
        static let duplicates: UInt32 = 0x1
        static let noSteps: UInt32 = 0x2
        static let noTruncation: UInt32 = 0x4
        static let wholeHeterogeneousJob: UInt32 = 0x10
        static let noWholeHeterogeneousJob: UInt32 = 0x20
        static let script: UInt32 = 0x100
        static let environment: UInt32 = 0x200
    }

    /// What is printed.
    enum Kind: Hashable, Sendable {
        case list
        case json
        case yaml
        case help
        case usage
        case fieldNames
    }

    /// The request.
    var condition: AccountingJobCondition
    var kind = Kind.list
    var printer = FieldPrinter()
    var units = UnitText()
    /// The columns asked for, each option's followed by a comma; nil where there is no option.
    var format: String?
    var isBrief = false
    var isLong = false
    var allUsers = false
    var allClusters = false
    var usesLocalUserID = false
    var asksForCompletion = false
    /// The qualities of service asked for, as written.
    var qosNames: String?
    var verbosity = 0

    /// Starts with what holds without options.
    init() {
        condition = AccountingJobCondition()
        condition.dbFlags = 1
        condition.flags = Flag.noTruncation
    }

    /// Whether the script or the environment of jobs is asked for.
    var asksForText: Bool {
        condition.flags & (Flag.script | Flag.environment) != 0
    }

    /// Gives the time window its defaults, which depend on whether jobs and states are named.
    ///
    /// Source: the man page sacct(1), DEFAULT TIME WINDOW.
    mutating func completeWindow(now: Int64, midnight: Int64) {
        let namesJobs = !(condition.stepList ?? []).isEmpty
        if !(condition.stateList ?? []).isEmpty {
            if condition.usageStart == 0 && !namesJobs { condition.usageStart = now }
            if condition.usageStart != 0 && condition.usageEnd == 0 { condition.usageEnd = condition.usageStart }
        } else if !namesJobs && condition.usageStart == 0 {
            condition.usageStart = midnight
        }
        if condition.usageEnd == 0 { condition.usageEnd = now }
        // The end is exclusive: an instant, and the current second, are to be within.
        if condition.usageEnd == condition.usageStart || condition.usageEnd == now { condition.usageEnd += 1 }
    }
}
