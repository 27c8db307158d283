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
        case .wanted(let read): submission = read
        }
        if submission.options.isTestOnly {
            try WillRun.ask(submission.descriptions, submission.options, invocation, &output, &controller)
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
        output.tell(response.jobSubmitUserMsg, isQuiet: submission.options.quietness > 0)
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
}
