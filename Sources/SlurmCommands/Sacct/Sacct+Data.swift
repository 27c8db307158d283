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
