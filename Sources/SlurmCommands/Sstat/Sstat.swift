import SlurmModel
package import SlurmWire

/// `sstat`: shows what the tasks of running steps use.
///
/// Source: the man page sstat(1) 22.05; output compared with Debian's 22.05.8.
package enum Sstat: Command {
    package static let name = "sstat"
    package static let options = OptionTable([
        OptionRow("allsteps", "a"),
        OptionRow("helpformat", "e"),
        OptionRow("help", "h"),
        OptionRow("jobs", "j", .required),
        OptionRow("noheader", "n"),
        OptionRow("fields", nil, .required, key: "format"),
        OptionRow("format", "o", .required),
        OptionRow("noconvert"),
        OptionRow("pidformat", "i"),
        OptionRow("parsable", "p"),
        OptionRow("parsable2", "P"),
        OptionRow("usage"),
        OptionRow("verbose", "v"),
        OptionRow("version", "V"),
    ])

    package static func run(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome {
        var output = CommandOutput(name: name)
        let settings: SstatSettings
        switch try SstatSettings.read(invocation, &output) {
        case .done(let outcome): return outcome
        case .wanted(let read): settings = read
        }
        let columns = try SstatColumns(settings, output)
        guard !settings.steps.isEmpty else { throw output.failure("You didn't give me any jobs to stat.") }
        settings.printer.appendHeader(columns.fields.map(\.field), to: &output.stdout)
        var listing = StepListing(settings: settings, columns: columns, invocation: invocation, output: output)
        for step in settings.steps { listing.list(step, &controller) }
        return listing.output.outcome()
    }
}

/// The lines of a run of `sstat`.
private struct StepListing {
    let settings: SstatSettings
    let columns: SstatColumns
    let invocation: Invocation
    var output: CommandOutput

    /// `SLURM_MAX_NORMAL_STEP_ID`: numbers above it stand for batch scripts and the like.
    private static let lastNormalStep: UInt32 = 0xffff_fff0

    /// Prints the lines of a job or step.
    mutating func list(_ wanted: StepID, _ controller: inout some ControllerClient) {
        let job = wanted.jobID.raw
        var request = StepInfoRequest()
        (request.stepID, request.showFlags) = (wanted, ShowFlags.all)
        let steps: [StepInfo]
        do throws(ControllerError) {
            steps = try controller.send(Request.JobStepInfo.self, request).records
        } catch {
            return output.error("couldn't get steps for job \(job)")
        }
        guard !steps.isEmpty else {
            return output.error(
                wanted.stepID.isUnset
                    ? "No steps running for job \(job)" : "StepId=\(job).\(wanted.stepText) not found running."
            )
        }
        do throws(ControllerError) {
            var allocation = JobAllocationRequest()
            allocation.jobID = job
            _ = try controller.send(Request.JobAllocationInfo.self, allocation)
        } catch {
            return output.error("No steps running for job \(job)")
        }
        var number = wanted.stepID
        for step in steps {
            if !settings.allSteps {
                if number.isUnset {
                    // Without a number the first step counts that srun has made.
                    if step.stepID.stepID.raw > Self.lastNormalStep { continue }
                    number = step.stepID.stepID
                }
                guard step.stepID.stepID == number, step.stepID.jobID == wanted.jobID else { continue }
            }
            measure(step, &controller)
        }
    }

    private mutating func measure(_ step: StepInfo, _ controller: inout some ControllerClient) {
        var answers: [StepUsage] = []
        var failure: SlurmErrno?
        for node in StepDraft.names(step.nodes) {
            do throws(ControllerError) {
                switch try controller.sendToNode(node, Request.JobStepStat.self, step.stepID) {
                case .expected(let usage): answers.append(usage)
                case .code(let code, _): failure = code
                case .arrayErrors: failure = .unexpectedMsgError
                }
            } catch {
                failure = error.code
            }
            if let failure, failure != .invalidJobID {
                output.error(
                    "slurm_job_step_stat: there was an error with the request to \(node) rc = \(failure.text)"
                )
            }
        }
        let name = "StepId=\(step.stepID.jobID.raw).\(step.stepID.stepText)"
        if let failure {
            if failure != .invalidJobID { output.error("problem getting step_layout for \(name): \(failure.text)") }
            return
        }
        append(step, answers.filter { $0.stepPids.nodeName != nil })
    }

    private mutating func append(_ step: StepInfo, _ answers: [StepUsage]) {
        var row = SstatRow(step)
        if settings.isByNode {
            for answer in answers {
                row.step.nodes = answer.stepPids.nodeName
                row.processes = SstatRow.list(answer.stepPids.pids)
                columns.append(row, context([]), settings.printer, to: &output.stdout)
            }
            return
        }
        let measured = answers.compactMap(\.jobacct)
        row.processes = SstatRow.list(answers.flatMap(\.stepPids.pids))
        row.step.nodes = step.nodes
        row.step.ntasks = answers.reduce(0) { $0 &+ $1.numTasks }
        row.step.stats = StepUse(measured).statistics(tasks: row.step.ntasks)
        columns.append(row, context(measured.first?.tresList ?? []), settings.printer, to: &output.stdout)
    }

    private func context(_ resources: [TrackedResource]) -> SacctContext {
        var context = SacctContext(
            now: invocation.now,
            times: TimeText(invocation),
            users: invocation.users,
            units: settings.units
        )
        for resource in resources {
            context.resources[resource.id] = (resource.type ?? "") + (resource.name.map { "/\($0)" } ?? "")
        }
        return context
    }
}
