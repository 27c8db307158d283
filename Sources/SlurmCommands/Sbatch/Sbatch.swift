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
            response = try controller.send(Request.SubmitBatchJob.self, submission.description)
        } catch {
            output.explain(error)
            throw output.failure("Batch job submission failed: \(error.code.text)", status: submission.errorStatus)
        }
        tell(response.jobSubmitUserMsg, submission, &output)
        if submission.options.quietness == 0 {
            output.line(submission.options.isParsable ? "\(response.jobID)" : "Submitted batch job \(response.jobID)")
        }
        return response.jobID
    }

    private static func test(
        _ submission: SbatchSubmission,
        _ invocation: Invocation,
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) {
        var description = submission.description
        description.allocSid = .unset
        let response: WillRunResponse
        do throws(ControllerError) {
            response = try controller.send(Request.JobWillRun.self, description)
        } catch {
            output.failed("allocation failure", error)
            throw output.failure()
        }
        tell(response.jobSubmitUserMsg, submission, &output)
        guard submission.options.quietness == 0 else { return }
        let start = TimeText(invocation).text(response.startTime)
        output.info(
            "Job \(response.jobID) to start at \(start) using \(response.procCnt) processors on nodes "
                + "\(response.nodeList ?? "(null)") in partition \(response.partName ?? "(null)")"
        )
        if let jobs = response.preempteeJobID {
            output.info("  Preempts: \(jobs.map { "\($0)" }.joined(separator: ","))")
        }
    }

    /// Passes on what the cluster's administrators tell the user, line by line.
    private static func tell(_ message: String?, _ submission: SbatchSubmission, _ output: inout CommandOutput) {
        guard let message, submission.options.quietness == 0 else { return }
        for line in message.split(separator: "\n") { output.info(String(line)) }
    }
}
