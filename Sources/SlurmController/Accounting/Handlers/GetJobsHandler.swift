import SimCluster
import SlurmModel
import SlurmWire

/// Tells of jobs and their steps (`sacct`).
enum GetJobsHandler: AccountingHandler {
    typealias Handled = AccountingRequest.GetJobsCond

    static func handle(
        _ body: Handled.Body,
        _ context: inout AccountingContext
    ) throws(AccountingRefusal) -> Handled.Reply {
        var body = body
        // No job has the number 0: who names only that asks for all.
        body.stepList?.removeAll { $0.stepID.jobID.number == 0 }
        let flags = JobConditionFlags(rawValue: body.flags)
        let filter = JobFilter(body, now: context.now.seconds)
        let asksPendingOnly = body.stateList ?? [] == ["0"]
        var jobs: [AccountingJob] = []
        for record in filter.select(context.records, cluster: context.cluster) {
            var job = AccountingJob(record, context, window: filter.window, flags: flags)
            if !flags.isDisjoint(with: [.script, .environment]) {
                guard context.maySeeTexts(of: record) else { continue }
                job.fillKeptTexts(of: record, context, flags: flags)
            }
            job.steps = []
            if !flags.contains(.noSteps), !asksPendingOnly {
                let selection = StepSelection(body.stepList, record.job)
                if !selection.isWholeJob { job.showFull = 0 }
                job.steps = record.steps.filter { selection.admits($0) && isSeen($0, filter.window) }.map {
                    AccountingStep(
                        $0,
                        of: record,
                        context,
                        window: filter.window,
                        cuts: !flags.contains(.noTruncation)
                    )
                }
            }
            jobs.append(job)
        }
        return AccountingList(jobs)
    }

    private static func isSeen(_ step: AccountedStep, _ window: JobWindow) -> Bool {
        step.start.seconds <= window.end && (step.end.map { $0.seconds >= window.start } ?? true)
    }
}

/// Which steps of a job a condition names.
private struct StepSelection {
    /// Whether it names the job itself.
    var isWholeJob = true
    private var numbers: Set<UInt32> = []

    init(_ named: [SelectedStep]?, _ job: Job) {
        for selected in named ?? [] {
            guard let number = selected.stepID.jobID.number else { continue }
            let id = JobID(number)
            guard job.id == id || job.het?.leader == id || job.arrayJobID == id else { continue }
            if let task = selected.arrayTaskID.number, job.arrayTaskID != task { continue }
            if let offset = selected.hetJobOffset.number, job.het?.offset != offset { continue }
            guard let step = selected.stepID.stepID.number else {
                isWholeJob = true
                break
            }
            numbers.insert(step)
            isWholeJob = false
        }
    }

    func admits(_ step: AccountedStep) -> Bool {
        numbers.isEmpty || numbers.contains(step.number)
    }
}
