import SlurmModel
package import SlurmWire

/// `sacct`: shows what accounting keeps of jobs and steps, running ones and past ones.
///
/// Source: the man page sacct(1) 22.05; output compared with Debian's 22.05.8.
package enum Sacct: Command {
    package static let name = "sacct"

    package static func run(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome {
        var output = CommandOutput(name: name)
        var settings: SacctSettings
        let operands: [String]
        switch try SacctArguments.read(invocation, &output) {
        case .done(let outcome): return outcome
        case .wanted(let read): (settings, operands) = read
        }
        try checkStorage(settings, invocation, &output)
        var session = try AccountingSession.open(&controller, output)
        if settings.verbosity > 0 { output.info(settings.windowText(invocation)) }
        try complete(&settings, &session, invocation, output)
        let columns = try SacctColumns(settings, invocation, output)
        if !operands.isEmpty {
            output.error("Unknown arguments:")
            for operand in operands { output.error(" \(operand)") }
            throw output.failure()
        }
        switch settings.kind {
        case .help: output.write(options.help(name))
        case .usage: output.write("Usage: sacct [options]\n\tUse --help for help\n")
        case .fieldNames: output.write(SacctField.names(of: SacctFields.all, letters: 19))
        case .list: try list(settings, columns, &session, invocation, &output)
        case .json: output.stdout += try report(.json, settings, &session, invocation, output)
        case .yaml: output.stdout += try report(.yaml, settings, &session, invocation, output)
        }
        session.close()
        return output.outcome()
    }

    /// Ends the command where nothing keeps accounts.
    private static func checkStorage(
        _ settings: SacctSettings,
        _ invocation: Invocation,
        _ output: inout CommandOutput
    ) throws(CommandFailure) {
        if settings.asksForCompletion {
            output.plainError("Slurm job completion is disabled")
            throw output.failure()
        }
        guard AccountingSession.isConfigured(invocation) else {
            output.plainError("Slurm accounting storage is disabled")
            throw output.failure()
        }
    }

    /// Fills in what the daemon has to be asked for, or what depends on who asks.
    private static func complete(
        _ settings: inout SacctSettings,
        _ session: inout AccountingSession,
        _ invocation: Invocation,
        _ output: CommandOutput
    ) throws(CommandFailure) {
        if let names = settings.qosNames {
            settings.condition.qosList = try QOSSelection.ids(names, &session, output)
        }
        if settings.allClusters {
            settings.condition.clusterList = nil
        } else if (settings.condition.clusterList ?? []).isEmpty {
            settings.condition.clusterList = [invocation.configuration?.clusterName ?? ""]
        }
        let namesUsers = !(settings.condition.useridList ?? []).isEmpty
        let namesJobs = !(settings.condition.stepList ?? []).isEmpty || settings.condition.usedNodes != nil
        let isRoot = invocation.process.userID == 0
        if settings.allUsers || !namesUsers && (namesJobs || isRoot && settings.condition.useridList == nil) {
            settings.condition.useridList = nil
        } else if !namesUsers {
            settings.condition.useridList = ["\(invocation.process.userID)"]
        }
    }

    private static func list(
        _ settings: SacctSettings,
        _ columns: SacctColumns,
        _ session: inout AccountingSession,
        _ invocation: Invocation,
        _ output: inout CommandOutput
    ) throws(CommandFailure) {
        if settings.kind == .list && !settings.asksForText {
            settings.printer.appendHeader(columns.headings, to: &output.stdout)
        }
        var context = SacctContext(
            now: invocation.now,
            times: TimeText(invocation),
            users: invocation.users,
            units: settings.units
        )
        context.usesLocalUserID = settings.usesLocalUserID
        var jobs: [AccountingJob]
        do throws(ControllerError) {
            jobs = try session.ask(AccountingRequest.GetJobsCond.self, settings.condition).records ?? []
            if columns.need(.resources) { context.resources = try session.resources() }
            if columns.need(.qos) {
                for record in try session.qos() { context.qos[record.id] = record.name ?? "" }
            }
        } catch {
            output.explain(error)
            throw output.failure(status: Int32(UInt8(truncatingIfNeeded: error.code.rawValue)))
        }
        jobs.sort { $0.submissionOrder < $1.submissionOrder }
        for index in jobs.indices { jobs[index].addStepTimes() }
        for job in jobs { append(job, settings, columns, context, &output) }
    }

    private static func append(
        _ job: AccountingJob,
        _ settings: SacctSettings,
        _ columns: SacctColumns,
        _ context: SacctContext,
        _ output: inout CommandOutput
    ) {
        if settings.asksForText {
            let isScript = settings.condition.flags & SacctSettings.Flag.script != 0
            let title =
                isScript
                ? "Batch Script for \(job.displayID)"
                : "Environment used for \(job.displayID) (must be batch to display)"
            output.line(title)
            output.line(String(repeating: "-", count: 80))
            output.line((isScript ? job.script : job.env) ?? "NONE\n")
            return
        }
        if job.showFull != 0 { columns.append(.job(job), context, to: &output.stdout) }
        guard settings.condition.flags & SacctSettings.Flag.noSteps == 0 else { return }
        for var step in job.steps ?? [] {
            if step.end == 0 { step.end = job.end }
            columns.append(.step(step, job), context, to: &output.stdout)
        }
    }
}

extension AccountingJob {
    /// What jobs are sorted by: a task of an array that ran first may have the largest number.
    fileprivate var submissionOrder: (Int64, UInt32, UInt32, UInt32) {
        (submit, arrayJobID, arrayTaskID.raw, jobid)
    }

    /// Adds the processor times of the steps that have ended to the job's.
    fileprivate mutating func addStepTimes() {
        for step in steps ?? [] where step.state >= UInt16(JobBaseState.completed.rawValue) {
            totCPUSec &+= step.totCPUSec
            totCPUUsec &+= UInt64(step.totCPUUsec)
            userCPUSec &+= step.userCPUSec
            userCPUUsec &+= UInt64(step.userCPUUsec)
            sysCPUSec &+= step.sysCPUSec
            sysCPUUsec &+= UInt64(step.sysCPUUsec)
        }
    }
}

extension SacctSettings {
    /// What `--verbose` says of the time window.
    fileprivate func windowText(_ invocation: Invocation) -> String {
        let states = (condition.stateList ?? []).compactMap { $0.flatMap { UInt32($0) } }
        let words = states.map { JobState(raw: $0)?.word ?? "?" }.joined(separator: ",")
        let subject = states.isEmpty ? "Eligible" : words
        let format = "%a %b %d %H:%M:%S %Y"
        let end = TimeFormat.text(condition.usageEnd, format: format, zone: invocation.timeZone)
        let start =
            condition.usageStart == 0
            ? "Epoch 0" : TimeFormat.text(condition.usageStart, format: format, zone: invocation.timeZone)
        return start == end
            ? "Jobs \(subject) at the time instant \(start)"
            : "Jobs \(subject) in the time window from \(start) to \(end)"
    }
}
