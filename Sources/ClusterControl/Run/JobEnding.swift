import SlurmModel
import SlurmWire

/// How a job ended.
struct JobEnding: Hashable, Sendable {
    /// The status that a shell would give: the script's own, 128 and a signal's number, or 1 where the job failed
    /// without either.
    var status: Int32

    /// Asks the controller; gives nil while the job waits or runs.
    init?(of job: UInt32, _ client: inout some ControllerClient) throws(ClusterControlError) {
        var request = JobIDRequest()
        request.jobID = job
        let records: [JobInfo]
        do throws(ControllerError) {
            records = try client.send(Request.JobInfoSingle.self, request).records
        } catch {
            throw ControllerQuestion.noAnswer(error)
        }
        guard let record = records.first, let state = JobState(raw: record.jobState) else {
            throw ClusterControlError(.failure, "the controller does not know job \(job) any more")
        }
        guard state.base.isFinished, !state.flags.contains(.completing) else { return nil }
        // The exit code has the form of the C library's wait status.
        let (code, signal) = (Int32(record.exitCode >> 8 & 0xff), Int32(record.exitCode & 0x7f))
        status = signal != 0 ? 128 + signal : code
        if status == 0 && state.base != .completed { status = 1 }
    }
}
