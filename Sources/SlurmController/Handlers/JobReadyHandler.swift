import SimCluster
import SlurmModel
import SlurmWire

/// Tells whether a job's nodes can be used (`scontrol wait_job`): they are, as soon as it runs.
enum JobReadyHandler: RequestHandler {
    typealias Handled = Request.JobReady

    /// `READY_NODE_STATE | READY_JOB_STATE | READY_PROLOG_STATE`.
    private static let ready: Int32 = 7

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        guard let job = controller.engine.job(JobID(body.jobID)), !job.state.base.isFinished else {
            throw EngineRefusal(.invalidJobID)
        }
        var reply = ReturnCode()
        reply.returnCode = UInt32(bitPattern: job.isPending ? 0 : ready)
        return .reply(reply)
    }
}
