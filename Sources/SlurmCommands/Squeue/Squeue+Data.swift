import SlurmModel
import SlurmWire

extension Squeue {
    /// What `--json` and `--yaml` print: all jobs, whatever else was asked for.
    static func report(
        _ form: DataForm,
        _ context: SqueueContext,
        _ controller: inout some ControllerClient
    ) -> [UInt8] {
        var request = JobInfoRequest()
        request.showFlags = ShowFlags.all | ShowFlags.detail | ShowFlags.local
        do throws(ControllerError) {
            let jobs = try controller.send(Request.JobInfo.self, request).records
            return form.bytes(DataReport.make("jobs", jobs.map { $0.data(context) }))
        } catch {
            // Slurm tells of every failure as of an unknown one.
            var problem = DataObject()
            problem.add("description", "Failed while looking for jobs")
            problem.add("error_number", SlurmErrno.error.rawValue)
            problem.add("error", SlurmErrno.error.text)
            problem.add("source", "slurm_load_jobs")
            return form.bytes(DataReport.make("jobs", [], errors: [.object(problem)]))
        }
    }
}
