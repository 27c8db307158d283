import SlurmModel
package import SlurmWire

/// `squeue`: lists jobs and steps.
///
/// Source: the man page squeue(1) 22.05; output compared with Debian's 22.05.8.
package enum Squeue: Command {
    package static let name = "squeue"

    package static func run(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome {
        var output = CommandOutput(name: name)
        var settings: SqueueSettings
        switch try SqueueArguments.read(invocation, &output, &controller) {
        case .done(let outcome): return outcome
        case .wanted(let read): settings = read
        }
        if let form = settings.dataForm {
            output.stdout += report(form, SqueueContext(settings, invocation), &controller)
            return output.outcome()
        }
        if settings.hasHeader && (settings.isLong || settings.verbosity > 0 || settings.iterateSeconds != nil) {
            output.line(invocation.dateLine)
        }
        switch settings.listing {
        case .jobs: try listJobs(&settings, invocation, &output, &controller)
        case .steps: try listSteps(&settings, invocation, &output, &controller)
        }
        guard let seconds = settings.iterateSeconds else { return output.outcome() }
        output.line()
        return output.outcome(followUp: FollowUp(pauseSeconds: seconds, task: .runAgain))
    }

    private static func listJobs(
        _ settings: inout SqueueSettings,
        _ invocation: Invocation,
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) {
        let records: JobRecords
        do throws(ControllerError) {
            records = try load(settings, &controller)
        } catch {
            output.failed("slurm_load_jobs error", error)
            throw output.failure()
        }
        if settings.verbosity > 0 {
            let isPart = settings.filter.onlyJobID != nil || settings.filter.onlyUserID != nil
            output.line("last_update_time=\(isPart ? 0 : records.lastUpdate) records=\(records.count)")
        }
        if settings.format == nil && settings.longFormat == nil {
            settings.longFormat = settings.isLong ? longJobFormat : jobFormat
        }
        var context = SqueueContext(settings, invocation)
        let table = ListingTable(
            letters: settings.format,
            names: settings.longFormat,
            fields: SqueueFields.all
        )
        for name in table.unknown { output.error("Invalid job format specification: \(name)") }
        if settings.splitsPartitions { context.partitionTiers = partitionTiers(&output, &controller) }
        if settings.hasHeader { table.appendHeader(context, to: &output.stdout) }
        let orders = try SqueueSort.jobOrders(settings.sort, context, &output)
        do throws(WireError) {
            try lines(of: records, orders, table, settings, context).append(to: &output.stdout)
        } catch {
            output.failed("slurm_load_jobs error", ControllerError(.unexpectedMsgError, message: "\(error)"))
            throw output.failure()
        }
    }

    /// The lines of the jobs that are asked for.
    private static func lines(
        of records: JobRecords,
        _ orders: [SqueueSort.JobOrder],
        _ table: ListingTable<SqueueField>,
        _ settings: SqueueSettings,
        _ context: SqueueContext
    ) throws(WireError) -> SqueueLines {
        let mergesArrays = !settings.splitsArrays && !settings.keepsTasksApart
        var lines = SqueueLines(orders)
        var waiting: [SqueueRow] = []
        var count = 0
        let add = { (row: SqueueRow, lines: inout SqueueLines) in
            lines.append(row, place: row.place) { text in
                for line in settings.splitsArrays ? row.tasks(context) : [row] {
                    table.append(line, context, to: &text)
                }
            }
        }
        try records.visit { job in
            for var row in SqueueRow.rows(of: job, settings, context) {
                row.place = count
                count += 1
                if mergesArrays && row.isWaitingTask { waiting.append(row) } else { add(row, &lines) }
            }
        }
        for row in ArrayMerge.merged(waiting, context) { add(row, &lines) }
        return lines
    }

    private static func listSteps(
        _ settings: inout SqueueSettings,
        _ invocation: Invocation,
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) {
        var request = StepInfoRequest()
        request.showFlags = settings.showsHidden ? ShowFlags.all : 0
        let response: StepInfoResponse
        do throws(ControllerError) {
            response = try controller.send(Request.JobStepInfo.self, request)
        } catch {
            output.failed("slurm_get_job_steps error", error)
            throw output.failure()
        }
        if settings.verbosity > 0 {
            output.line("last_update_time=\(response.lastUpdate) records=\(response.records.count)")
        }
        if settings.format == nil && settings.longFormat == nil { settings.format = stepFormat }
        let context = SqueueContext(settings, invocation)
        let table = ListingTable(
            letters: settings.format,
            names: settings.longFormat,
            fields: SqueueStepFields.all
        )
        for name in table.unknown { output.error("Invalid job step format specification: \(name)") }
        if settings.hasHeader { table.appendHeader(context, to: &output.stdout) }
        let steps = response.records.filter { settings.filter.admits($0) }
        for step in SqueueSort.sorted(steps, settings.sort, context, &output) {
            table.append(step, context, to: &output.stdout)
        }
    }

    /// Asks for the jobs: for one job, one user's jobs, or all.
    private static func load(
        _ settings: SqueueSettings,
        _ controller: inout some ControllerClient
    ) throws(ControllerError) -> JobRecords {
        var flags = ShowFlags.local
        if settings.showsHidden || !(settings.filter.jobs ?? []).isEmpty { flags |= ShowFlags.all }
        // The allocated CPUs are told only with the details.
        if settings.format?.contains("C") ?? false { flags |= ShowFlags.detail }
        if let job = settings.filter.onlyJobID {
            var request = JobIDRequest()
            request.jobID = job
            request.showFlags = flags
            return try controller.send(PackedRequest.JobInfoSingle.self, request)
        }
        if let user = settings.filter.onlyUserID {
            var request = JobUserRequest()
            request.userID = user
            request.showFlags = flags
            return try controller.send(PackedRequest.JobUserInfo.self, request)
        }
        var request = JobInfoRequest()
        request.showFlags = flags
        return try controller.send(PackedRequest.JobInfo.self, request)
    }

    /// The tiers of all partitions; none where the controller does not tell.
    private static func partitionTiers(
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) -> [String: UInt32] {
        var request = PartitionInfoRequest()
        request.showFlags = ShowFlags.all
        do throws(ControllerError) {
            let partitions = try controller.send(Request.PartitionInfo.self, request).records
            return Dictionary(
                partitions.map { ($0.name ?? "", UInt32($0.priorityTier)) },
                uniquingKeysWith: { first, _ in first }
            )
        } catch {
            output.failed("slurm_load_partitions", error)
            return [:]
        }
    }

    private static let jobFormat =
        "jobarrayid:.18 ,partition:.9 ,name:.8 ,username:.8 ,statecompact:.2 ,timeused:.10 ,numnodes:.6 ,reasonlist:0"
    private static let longJobFormat =
        "jobarrayid:.18 ,partition:.9 ,name:.8 ,username:.8 ,state:.8 ,timeused:.10 ,timelimit:.9 ,numnodes:.6 ,"
        + "reasonlist:0"
    private static let stepFormat = "%.15i %.8j %.9P %.8u %.9M %N"
    /// The format of `--start`.
    static let startFormat = "%.18i %.9P %.8j %.8u %.2t %.19S %.6D %20Y %R"
}

/// Bits of a request for information that say what is wanted (`SHOW_…`).
package enum ShowFlags {
    /// `SHOW_ALL`: hidden partitions too.
    package static let all: UInt16 = 0x1
    /// `SHOW_DETAIL`: with details that take work.
    package static let detail: UInt16 = 0x2
    /// `SHOW_MIXED`: nodes in use in part are told as mixed.
    package static let mixed: UInt16 = 0x8
    /// `SHOW_LOCAL`: of this cluster only.
    package static let local: UInt16 = 0x10
    /// `SHOW_FUTURE`: nodes defined for later too.
    package static let future: UInt16 = 0x80
}
