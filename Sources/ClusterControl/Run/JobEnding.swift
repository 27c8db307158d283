import SlurmModel
import SlurmWire

/// How a job ended.
struct JobEnding: Hashable, Sendable {
    /// The status that a shell would give: the script's own, 128 and a signal's number, or 1 where the job failed
    /// without either; the highest of the tasks of an array.
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
        if records.isEmpty {
            throw ClusterControlError(.failure, "the controller does not know job \(job) any more")
        }
        status = 0
        for record in records {
            guard let state = JobState(raw: record.jobState), state.base.isFinished,
                !state.flags.contains(.completing)
            else { return nil }
            status = max(status, Self.status(state, record.exitCode))
        }
    }

    /// The status of one task; an exit code has the form of the C library's wait status.
    private static func status(_ state: JobState, _ exitCode: UInt32) -> Int32 {
        let (code, signal) = (Int32(exitCode >> 8 & 0xff), Int32(exitCode & 0x7f))
        let status = signal != 0 ? 128 + signal : code
        return status == 0 && state.base != .completed ? 1 : status
    }
}
