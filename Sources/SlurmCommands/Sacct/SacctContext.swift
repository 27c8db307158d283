import SlurmModel
import SlurmWire

/// What the columns of `sacct` need to know besides the record.
struct SacctContext: Sendable {
    /// The time now, in seconds since the Unix epoch.
    var now: Int64
    /// How times are printed.
    var times: TimeText
    /// The names of users and groups.
    var users: UserTable
    /// How numbers are converted.
    var units: UnitText
    /// Whether a user's number is looked up on this host.
    var usesLocalUserID = false
    /// The names of trackable resources by number; empty where no column needs them.
    var resources: [UInt32: String] = [:]
    /// The names of the qualities of service by number; empty where no column needs them.
    var qos: [UInt32: String] = [:]
}

/// A column of `sacct`.
struct SacctField: PrintedColumn {
    /// What a column needs to be told by the daemon.
    enum Need: Hashable, Sendable {
        case nothing
        case resources
        case qos
    }

    var field: PrintedField
    /// What it needs to be told.
    var need: Need
    /// The value.
    var value: @Sendable (SacctRow, SacctContext) -> PrintedValue

    /// A column.
    init(
        _ name: String,
        _ width: Int,
        need: Need = .nothing,
        _ value: @escaping @Sendable (SacctRow, SacctContext) -> PrintedValue
    ) {
        field = PrintedField(name: name, width: width)
        self.need = need
        self.value = value
    }
}
