import SlurmModel
import SlurmWire

extension Sacct {
    /// What `--json` and `--yaml` print: the jobs, in the order in which the daemon tells them, of whichever users.
    static func report(
        _ form: DataForm,
        _ settings: SacctSettings,
        _ session: inout AccountingSession,
        _ invocation: Invocation,
        _ output: CommandOutput
    ) throws(CommandFailure) -> [UInt8] {
        var condition = settings.condition
        condition.useridList = nil
        do throws(ControllerError) {
            let jobs = try session.ask(AccountingRequest.GetJobsCond.self, condition).records ?? []
            guard !jobs.isEmpty else {
                var problem = DataObject()
                problem.add("description", "Nothing found")
                problem.add("error_number", SlurmErrno.nothingFound)
                problem.add("error", "Nothing found with query")
                problem.add("source", "slurmdb_jobs_get")
                return form.bytes(DataReport.make("jobs", [], errors: [.object(problem)], of: .accounting))
            }
            let context = try AccountingDataContext(&session, invocation.users)
            return form.bytes(DataReport.make("jobs", jobs.map { $0.data(context) }, of: .accounting))
        } catch {
            var output = output
            output.explain(error)
            throw output.failure(status: Int32(UInt8(truncatingIfNeeded: error.code.rawValue)))
        }
    }
}

extension SlurmErrno {
    /// `ESLURM_REST_EMPTY_RESULT`.
    fileprivate static let nothingFound: Int32 = 9003
}

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
    func exit(_ status: UInt32) -> DataValue {
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
