import SimCluster
import SlurmModel
import SlurmWire

/// Tells when and where a job would start (`sbatch --test-only`).
enum JobWillRunHandler: RequestHandler {
    typealias Handled = Request.JobWillRun

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        let request = try JobRequest(body, requester: context.requester, defaultName: "(null)")
        let forecast: StartForecast
        do throws(EngineRefusal) {
            forecast = try controller.engine.willRun(request, at: context.now)
        } catch {
            // Only a submission is told which amount is too much (observed on 22.05.8).
            throw error.code == .requestedNodeConfigUnavailable ? EngineRefusal(error.code) : error
        }
        var reply = WillRunResponse()
        reply.jobID = forecast.id.rawValue
        reply.nodeList = HostList(forecast.allocation.map(\.nodeName)).folded
        reply.partName = forecast.partition
        reply.procCnt = UInt32(clamping: forecast.cpus)
        reply.startTime = forecast.start.seconds
        return .reply(reply)
    }
}
