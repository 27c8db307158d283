import SlurmModel
package import SlurmWire

/// `sbatch`: submits a batch script.
///
/// Source: the man page sbatch(1) 22.05; requests and messages compared with Debian's 22.05.8.
package enum Sbatch: Command {
    package static let name = "sbatch"
    package static let options = JobOptionTable.options

    package static func run(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome {
        var output = CommandOutput(name: name)
        let submission: SbatchSubmission
        switch try SbatchArguments.read(invocation, &output) {
        case .done(let outcome): return outcome
        case .submit(let read): submission = read
        }
        if submission.options.isTestOnly {
            try test(submission, invocation, &output, &controller)
            return output.outcome()
        }
        let jobID = try submit(submission, &output, &controller)
        guard submission.options.waits else { return output.outcome() }
        return output.outcome(followUp: JobWait(jobID: jobID).followUp)
    }

    private static func submit(
        _ submission: SbatchSubmission,
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> UInt32 {
        let response: SubmitResponse
        do throws(ControllerError) {
            response = try send(submission.descriptions, &controller)
        } catch {
            output.explain(error)
            throw output.failure("Batch job submission failed: \(error.code.text)", status: submission.errorStatus)
        }
        tell(response.jobSubmitUserMsg, submission, &output)
        if submission.options.quietness == 0 {
            let (id, cluster) = (response.jobID, submission.options.clusters)
            output.line(
                submission.options.isParsable
                    ? "\(id)" + (cluster.map { ";\($0)" } ?? "")
                    : "Submitted batch job \(id)" + (cluster.map { " on cluster \($0)" } ?? "")
            )
        }
        return response.jobID
    }

    /// Sends a job, or the components of a heterogeneous one.
    private static func send(
        _ descriptions: [JobDescription],
        _ controller: inout some ControllerClient
    ) throws(ControllerError) -> SubmitResponse {
        guard descriptions.count > 1 else {
            return try controller.send(Request.SubmitBatchJob.self, descriptions[0])
        }
        var components = HeterogeneousJobDescription()
        components.components = descriptions
        return try controller.send(Request.SubmitBatchHetJob.self, components)
    }

    private static func test(
        _ submission: SbatchSubmission,
        _ invocation: Invocation,
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) {
        var answers: [WillRunResponse] = []
        for description in submission.descriptions {
            var description = description
            description.allocSid = .unset
            do throws(ControllerError) {
                answers.append(try controller.send(Request.JobWillRun.self, description))
            } catch {
                output.failed("allocation failure", error)
                throw output.failure()
            }
            tell(answers[answers.count - 1].jobSubmitUserMsg, submission, &output)
        }
        guard submission.options.quietness == 0, let first = answers.first else { return }
        let times = TimeText(invocation)
        let start = times.text(answers.map(\.startTime).max() ?? 0)
        let jobs = answers.flatMap { $0.preempteeJobID ?? [] }
        let processors = answers.reduce(0) { $0 &+ $1.procCnt }
        if answers.count == 1 {
            output.info(
                "Job \(first.jobID) to start at \(start) using \(processors) processors on nodes "
                    + "\(first.nodeList.orNull) in partition \(first.partName.orNull)"
            )
        } else {
            let nodes = Self.nodes(of: answers)
            output.info("Job \(first.jobID) to start at \(start) using \(processors) processors on \(nodes)")
        }
        if answers.contains(where: { $0.preempteeJobID != nil }) {
            output.info("  Preempts: \(jobs.map { "\($0)" }.joined(separator: ","))")
        }
    }

    /// The nodes of all components, each once.
    private static func nodes(of answers: [WillRunResponse]) -> String {
        do {
            let names = try HostList(parsing: answers.compactMap(\.nodeList).joined(separator: ",")).names
            let sorted = StableSort.sorted(names, by: HostOrder.compare)
            return HostList(sorted.enumerated().filter { $0 == 0 || sorted[$0 - 1] != $1 }.map(\.element)).folded
        } catch {
            // A daemon's list is always well-formed; anything else is printed as it came.
            return answers.compactMap(\.nodeList).joined(separator: ",")
        }
    }

    /// Passes on what the cluster's administrators tell the user, line by line.
    private static func tell(_ message: String?, _ submission: SbatchSubmission, _ output: inout CommandOutput) {
        guard let message, submission.options.quietness == 0 else { return }
        for line in message.split(separator: "\n") { output.info(String(line)) }
    }
}
