import SlurmModel
import SlurmWire

/// What the trees of accounted jobs need to know besides the records.
struct AccountingDataContext: Sendable {
    /// The associations by number.
    let associations: [UInt32: AccountingAssociation]
    /// The names of the qualities of service by number.
    let qos: [UInt32: String]
    /// The names of trackable resources by number.
    let resources: [UInt32: String]
    /// The names of users and groups.
    let users: UserTable

    /// Uses what is known already.
    init(
        associations: [UInt32: AccountingAssociation],
        qos: [UInt32: String],
        resources: [UInt32: String],
        users: UserTable
    ) {
        self.associations = associations
        self.qos = qos
        self.resources = resources
        self.users = users
    }

    /// Asks the daemon.
    init(_ session: inout AccountingSession, _ users: UserTable) throws(ControllerError) {
        self.users = users
        resources = try session.resources()
        var names: [UInt32: String] = [:]
        for record in try session.qos() { names[record.id] = record.name ?? "" }
        qos = names
        var found: [UInt32: AccountingAssociation] = [:]
        let condition = AccountingAssociationCondition()
        for record in try session.ask(AccountingRequest.GetAssocs.self, condition).records ?? [] {
            found[record.id] = record
        }
        associations = found
    }

    /// Amounts of trackable resources as a list of records.
    func amounts(_ text: String?) -> DataValue {
        .list(
            TresList(text).entries.map { entry in
                let name = (resources[entry.id] ?? "").split(separator: "/", maxSplits: 1).map(String.init)
                var data = DataObject()
                data.add("type", .text(name.first ?? ""))
                data.add("name", name.count > 1 ? .text(name[1]) : .null)
                data.add("id", entry.id)
                data.add("count", entry.count >= UInt64.max - 1 ? .null : .number(entry.count))
                return .object(data)
            }
        )
    }

    /// A user by name; nothing where nobody is meant.
    func user(_ id: UInt32) -> DataValue {
        id >= UInt32.max - 1 ? .null : .text(users.name(ofUser: id))
    }

    /// How something ended: Slurm calls every exit code a success.
    func ending(_ status: UInt32) -> DataValue {
        var data = DataObject()
        let signal = status & 0x7f
        guard status != UInt32.max - 1 else {
            data.add("status", .text("PENDING"))
            data.add("return_code", .null)
            return .object(data)
        }
        data.add("status", .text(signal == 0 ? "SUCCESS" : "SIGNALED"))
        data.add("return_code", signal == 0 ? .integer(0) : .null)
        guard signal != 0 else { return .object(data) }
        var detail = DataObject()
        detail.add("signal_id", signal)
        detail.add("name", .text(SignalText.text(signal)))
        data.add("signal", .object(detail))
        return .object(data)
    }
}
