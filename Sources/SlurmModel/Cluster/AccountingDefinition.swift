/// What a cluster keeps of its jobs, and what it enforces.
package struct AccountingDefinition: Hashable, Sendable {
    /// Whether there is accounting: `sacct`, `sacctmgr`.
    package var isOn = true
    /// How many seconds pass until sacct sees a change.
    package var lagSeconds = 0
    /// What jobs are refused or held back for, as `AccountingStorageEnforce` has it; empty for nothing.
    package var enforced: [String] = []

    /// What may be enforced.
    package static let enforceable = ["associations", "limits", "qos", "safe", "nojobs", "nosteps", "wckeys", "all"]
    /// How long a change may take to be seen, in seconds.
    package static let lagRange = 0...3600

    /// Accounting that shows changes at once and enforces nothing.
    package init() {}

    /// The option of `AccountingStorageParameters` that says how many seconds a change takes to be seen.
    package static let lagOption = "commit_delay"
}
