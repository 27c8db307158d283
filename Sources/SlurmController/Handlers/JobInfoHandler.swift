import SimCluster
import SlurmModel
import SlurmWire

/// Tells of all jobs (`squeue`, `scontrol show job`).
enum JobInfoHandler: RequestHandler {
    typealias Handled = Request.JobInfo

    static func handle(
        _ body: Handled.Body,
        _ controller: inout Controller,
        _ context: RequestContext
    ) throws(EngineRefusal) -> Answer<Handled.Reply> {
        controller.refreshPlan()
        try ChangeTimes.require(change: controller.changes.jobs, after: body.lastUpdate)
        guard let wanted = body.jobIDs.map({ Set($0) }) else {
            return .encoded(controller.jobList(context, body.showFlags) { _ in true })
        }
        return .encoded(
            controller.jobList(context, body.showFlags) {
                wanted.contains($0.id.rawValue) || wanted.contains($0.submissionID.rawValue)
            }
        )
    }
}

extension Controller {
    /// The encoded reply to a request for the jobs that are wanted and may be seen.
    mutating func jobList(_ context: RequestContext, _ showFlags: UInt16, where isWanted: (Job) -> Bool) -> [UInt8] {
        let flags = ShowFlags(rawValue: showFlags)
        // The last list's size is this one's, or nearly.
        var writer = WireWriter(version: context.version, capacity: encodedJobs.listedBytes + 4096)
        JobInfoResponse(self).encode(into: &writer)
        // Out of the controller while it changes, so that it is not copied.
        var encoded = encodedJobs
        encodedJobs = EncodedJobs()
        let count = encoded.write(self, .init(version: context.version, showFlags: flags), into: &writer) {
            isWanted($0) && shows($0, to: context.requester, flags)
        }
        encodedJobs = encoded
        // The count leads the reply.
        writer.overwrite(UInt32(count), at: 0)
        return writer.bytes
    }

    /// Whether a user is shown a job: those in hidden partitions only on request, or to root.
    func shows(_ job: Job, to requester: Requester, _ flags: ShowFlags) -> Bool {
        if flags.contains(.all) || requester.userID == 0 { return true }
        return engine.partitions.first { $0.name == job.partition }?.isHidden != true
    }
}

extension JobInfoResponse {
    /// A reply without records.
    init(_ controller: Controller) {
        self.init()
        lastUpdate = controller.engine.now.seconds
        lastBackfill = controller.engine.now.seconds
    }
}
