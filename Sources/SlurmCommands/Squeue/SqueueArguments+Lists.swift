import SlurmModel

extension SqueueArguments {
    /// The jobs of a list.
    func jobs(_ text: String) throws(CommandFailure) -> [SqueueFilter.JobChoice] {
        var jobs: [SqueueFilter.JobChoice] = []
        for part in CommaList.parts(text) {
            let (job, task) = Self.jobAndTask(part)
            guard job > 0, job <= Int(Int32.max) else { throw output.failure("Invalid job id: \(part)") }
            jobs.append(.init(jobID: UInt32(job), taskID: task, stepID: nil))
        }
        return jobs
    }

    /// The steps of a list.
    func steps(_ text: String) throws(CommandFailure) -> [SqueueFilter.JobChoice] {
        var steps: [SqueueFilter.JobChoice] = []
        for part in CommaList.parts(text) {
            let words = part.split(separator: ".").map(String.init)
            guard let first = words.first else { break }
            let (job, task) = Self.jobAndTask(first)
            guard words.count > 1 else { throw output.failure("Invalid job_step id: \(first).??") }
            let step = LeadingNumber(words[1]).value
            guard job > 0, job <= Int(Int32.max), step >= 0 else {
                throw output.failure("Invalid job_step id: \(first).\(words[1])")
            }
            steps.append(.init(jobID: UInt32(job), taskID: task, stepID: UInt32(clamping: step)))
        }
        return steps
    }

    /// The job and the array task of `12` or `12_3`.
    private static func jobAndTask(_ text: String) -> (job: Int, task: UInt32?) {
        let job = LeadingNumber(text)
        guard job.rest.first == "_" else { return (job.value, nil) }
        return (job.value, UInt32(clamping: LeadingNumber(job.rest.dropFirst()).value))
    }

    /// The users of a list; those that are unknown are told and left out.
    mutating func users(_ text: String) -> [UInt32] {
        var users: [UInt32] = []
        for part in CommaList.parts(text) {
            if let user = invocation.users.userID(part) {
                users.append(user)
            } else {
                output.error("Invalid user: \(part)\n")
            }
        }
        return users
    }

    /// The states of a list; nil for all.
    func states(_ text: String) throws(CommandFailure) -> SqueueFilter.States {
        if text.lowercased() == "all" { return .all }
        var states: [JobStateName] = []
        for part in CommaList.parts(text) {
            guard let state = JobStateName(part) else {
                var output = output
                output.error("Invalid job state specified: \(part)")
                output.error("Valid job states include: \(JobStateName.list)\n")
                throw output.failure()
            }
            states.append(state)
        }
        return .some(states)
    }
}
