/// What jobs are refused or held back for (`AccountingStorageEnforce`).
package struct AccountingEnforcement: OptionSet, Hashable, Codable, Sendable {
    /// The bits.
    package let rawValue: UInt8

    /// Makes a set from its bits.
    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Users without an association are refused.
    package static let associations = AccountingEnforcement(rawValue: 1)
    /// Limits hold.
    package static let limits = AccountingEnforcement(rawValue: 2)
    /// Qualities of service that an association does not have are refused.
    package static let qualities = AccountingEnforcement(rawValue: 4)
    /// A job starts only if it can end within the limits.
    package static let safe = AccountingEnforcement(rawValue: 8)

    /// Reads the words of slurm.conf; each one brings along what it needs.
    ///
    /// Source: slurm.conf(5), AccountingStorageEnforce.
    package init(words: [String]) {
        var result: AccountingEnforcement = []
        for word in words.map({ $0.lowercased() }) {
            switch word {
            case "associations", "wckeys", "1": result.insert(.associations)
            case "limits", "2": result.formUnion([.associations, .limits])
            case "qos": result.formUnion([.associations, .qualities])
            case "safe": result.formUnion([.associations, .limits, .safe])
            case "all": result.formUnion([.associations, .limits, .qualities, .safe])
            default: continue
            }
        }
        self = result
    }
}
