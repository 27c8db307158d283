import SimCluster
import SlurmModel
import SlurmWire

/// Tells counts since the start (`sdiag`).
enum StatisticsHandler: RequestHandler {
    typealias Handled = Request.StatsInfo

    /// `STAT_COMMAND_GET`.
    private static let get: UInt16 = 1

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        guard body.commandID == Self.get else {
            guard controller.isAdministrator(context.requester.userID) else { throw EngineRefusal(.accessDenied) }
            controller.counts = JobCounts(since: context.now)
            return .reply(StatisticsResponse())
        }
        var reply = SchedulerStatistics()
        let jobs = controller.engine.jobs
        reply.reqTime = context.now.seconds
        reply.reqTimeStart = (controller.counts.since ?? controller.startTime).seconds
        reply.jobStatesTs = context.now.seconds
        reply.jobsPending = UInt32(clamping: jobs.count { $0.isPending })
        reply.jobsRunning = UInt32(clamping: jobs.count { $0.isActive })
        reply.jobsSubmitted = controller.counts.submitted
        reply.jobsStarted = controller.counts.started
        reply.jobsCompleted = controller.counts.completed
        reply.jobsCanceled = controller.counts.cancelled
        reply.jobsFailed = controller.counts.failed
        reply.serverThreadCount = 1
        var response = StatisticsResponse()
        response.partsPacked = reply
        return .reply(response)
    }
}
