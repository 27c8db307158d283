import SlurmModel
import SlurmWire

/// What a change of jobs must first ask the controller: which jobs have a name, how long one may run, whether it is
/// one.
enum JobsByName {
    /// The ids of the jobs of a name, with commas between them; nil where there are none, which has been said.
    static func list(
        _ name: String,
        _ ownerID: UInt32?,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) -> String? {
        var request = JobInfoRequest()
        request.showFlags = ShowFlags.local
        if session.showsAll { request.showFlags |= ShowFlags.all }
        if session.showsDetails { request.showFlags |= ShowFlags.detail }
        let records: [JobInfo]
        do throws(ControllerError) {
            records = try controller.send(Request.JobInfo.self, request).records
        } catch {
            session.output.error("Could not load state information: \(error.code.text)")
            return nil
        }
        guard !records.isEmpty else {
            session.output.error("JobName \(name) not found")
            return nil
        }
        let ids = records.filter { $0.name == name && (ownerID == nil || ownerID == $0.userID) }.map { job in
            job.arrayTaskID.isUnset ? "\(job.jobID)" : "\(job.arrayJobID)_\(job.arrayTaskID.raw)"
        }
        guard ids.isEmpty else { return ids.joined(separator: ",") }
        session.output.error(
            ownerID.map { "No jobs with user ID \($0) and name '\(name)'" } ?? "No jobs with name '\(name)'"
        )
        return nil
    }

    /// The time limit of a job in minutes, as it is on the wire; nil where it is not known, which has been said.
    static func timeLimit(
        _ text: String,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) -> UInt32? {
        guard
            let (job, task, records) = load(
                text,
                arrayProblem: "TimeLimit increment/decrement not supported for job arrays",
                &session,
                &controller
            )
        else { return nil }
        let record = records.first { record in
            if record.jobID == job && record.arrayTaskID.isUnset && record.arrayTaskStr == nil { return true }
            guard record.arrayJobID == job else { return false }
            guard let task else { return true }
            return record.arrayTaskID.raw == task || ArrayTasks(mask: record.arrayTaskStr)?.contains(Int(task)) ?? false
        }
        let limit = record?.timeLimit.raw
        return limit == UInt32.max - 1 ? nil : limit
    }

    /// Whether a text names one job; if not, that has been said.
    static func isSingle(
        _ text: String,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) -> Bool {
        load(text, arrayProblem: "Job resizing not supported for job arrays", &session, &controller) != nil
    }

    /// The job, the task and the records of `12` or `12_3`.
    private static func load(
        _ text: String,
        arrayProblem: String,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) -> (job: UInt32, task: UInt32?, records: [JobInfo])? {
        let number = LeadingNumber(text)
        let job = UInt32(truncatingIfNeeded: number.value)
        var (task, rest): (UInt32?, Substring) = (nil, number.rest)
        if rest.first == "_" {
            let second = LeadingNumber(rest.dropFirst())
            task = UInt32(truncatingIfNeeded: second.value)
            rest = second.rest
        }
        guard rest.isEmpty else {
            session.output.error("Invalid job ID \(text)")
            return nil
        }
        var request = JobIDRequest()
        request.jobID = job
        request.showFlags = ShowFlags.all | ShowFlags.local
        let records: [JobInfo]
        do throws(ControllerError) {
            records = try controller.send(Request.JobInfoSingle.self, request).records
        } catch {
            session.output.error("Could not load state information for job \(text): \(error.code.text)")
            return nil
        }
        guard !records.isEmpty else {
            session.output.error("Job ID \(text) not found")
            return nil
        }
        guard records.count == 1 || task != nil else {
            session.output.error(arrayProblem)
            return nil
        }
        return (job, task, records)
    }
}
