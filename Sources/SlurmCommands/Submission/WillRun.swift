import SlurmModel
import SlurmWire

/// Asks when a job could start (`--test-only`).
enum WillRun {
    /// Asks for each component, and prints the answer.
    static func ask(
        _ descriptions: [JobDescription],
        _ options: JobOptions,
        _ invocation: Invocation,
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) {
        var answers: [WillRunResponse] = []
        for description in descriptions {
            var description = description
            description.allocSid = .unset
            do throws(ControllerError) {
                answers.append(try controller.send(Request.JobWillRun.self, description))
            } catch {
                output.failed("allocation failure", error)
                throw output.failure()
            }
            output.tell(answers[answers.count - 1].jobSubmitUserMsg, isQuiet: options.quietness > 0)
        }
        guard options.quietness == 0, let first = answers.first else { return }
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
}
