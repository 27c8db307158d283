import SlurmModel
import SlurmWire

/// `scontrol completing`: jobs that are being cleaned up, and their nodes that are not done.
enum ShowCompleting {
    /// Shows the jobs, a line each.
    static func run(_ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        guard let jobs = ShowJob.load(0, &session, &controller) else { return }
        var request = NodeInfoRequest()
        request.showFlags = ShowFlags.all | ShowFlags.local
        guard
            let nodes = session.load(Request.NodeInfo.self, request, failing: "slurm_load_nodes error", &controller)
        else { return }
        for job in jobs.records where JobStateFlags(rawValue: job.jobState).contains(.completing) {
            show(job, nodes.records, &session)
        }
    }

    private static func show(_ job: JobInfo, _ nodes: [NodeInfo], _ session: inout ScontrolSession) {
        session.noteTimeFormat()
        var (completing, down): ([String], [String]) = ([], [])
        for index in job.nodeInx?.numbers ?? [] where index < nodes.count {
            let state = nodes[index].nodeState
            if NodeStateFlags(rawValue: state).contains(.completing) {
                completing.append(nodes[index].name.orNull)
            } else if state & 0xf == UInt32(NodeBaseState.down.rawValue) {
                down.append(nodes[index].name.orNull)
            }
        }
        let length = TimeLimitText.text(seconds: Int(session.invocation.now &- job.endTime), padded: true)
        var line = "JobId=\(job.jobID) EndTime=\(session.time(job.endTime)) CompletingTime=\(length) "
        for (word, names) in [("COMPLETING", completing), ("DOWN", down)] where !names.isEmpty {
            line += "Nodes(\(word))=\(HostOrder.sorted(HostList(names).folded)) "
        }
        session.output.line(line)
    }
}
