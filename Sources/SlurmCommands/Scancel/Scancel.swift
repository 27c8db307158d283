package import SlurmWire

/// `scancel`: cancels jobs and steps, or sends them signals.
///
/// Source: the man page scancel(1) 22.05; output and requests compared with Debian's 22.05.8.
package enum Scancel: Command {
    package static let name = "scancel"

    package static let options = OptionTable([
        OptionRow("account", "A", .required),
        OptionRow("batch", "b"),
        OptionRow("ctld"),
        OptionRow("full", "f"),
        OptionRow("help"),
        OptionRow("hurry", "H"),
        OptionRow("interactive", "i"),
        OptionRow("cluster", nil, .required, key: "clusters"),
        OptionRow("clusters", "M", .required),
        OptionRow("jobname", nil, .required, key: "name"),
        OptionRow("me"),
        OptionRow("name", "n", .required),
        OptionRow("nodelist", "w", .required),
        OptionRow("partition", "p", .required),
        OptionRow("qos", "q", .required),
        OptionRow("quiet", "Q"),
        OptionRow("reservation", "R", .required),
        OptionRow("sibling", nil, .required),
        OptionRow("signal", "s", .required),
        OptionRow("state", "t", .required),
        OptionRow("usage"),
        OptionRow("user", "u", .required),
        OptionRow("verbose", "v"),
        OptionRow("version", "V"),
        OptionRow("wckey", nil, .required),
    ])

    /// What the operands are, for `--help`.
    static let operands = "[JOB[_TASK][.STEP]]..."

    package static func run(
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> CommandOutcome {
        var output = CommandOutput(name: name)
        let settings: ScancelSettings
        switch try ScancelArguments.read(invocation, &output) {
        case .done(let outcome): return outcome
        case .wanted(let read): settings = read
        }
        var run: CancelRun
        if settings.sendsTexts {
            let requests = settings.texts.enumerated().map { CancelRequest(work: .job($1), recordIndex: $0) }
            run = CancelRun([requests], settings)
        } else {
            var choice = CancelChoice(try loadJobs(&output, &controller), settings)
            choice.applyTargets(&output)
            if settings.hasFilter { choice.applyFilters(invocation, &output) }
            run = CancelRun(choice.batches(), settings, code: choice.hasFailed ? 1 : 0)
        }
        return run.proceed(invocation, &output, &controller)
    }

    /// Goes on with a run after a pause or a question.
    static func resume(
        _ run: CancelRun,
        _ invocation: Invocation,
        _ controller: inout some ControllerClient
    ) -> CommandOutcome {
        var run = run
        var output = CommandOutput(name: name)
        return run.proceed(invocation, &output, &controller)
    }

    private static func loadJobs(
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> [JobInfo] {
        do throws(ControllerError) {
            _ = try controller.send(Request.FedInfo.self, EmptyBody())
        } catch {
            // Whether the cluster is in a federation makes no difference here: Slurm's command asks, and so a log of
            // the controller's shows the same; an answer that fails counts as "in none" there, too.
        }
        var request = JobInfoRequest()
        request.showFlags = ShowFlags.all | ShowFlags.local
        do throws(ControllerError) {
            return try controller.send(Request.JobInfo.self, request).records
        } catch {
            output.failed("slurm_load_jobs error", error)
            throw output.failure()
        }
    }
}
