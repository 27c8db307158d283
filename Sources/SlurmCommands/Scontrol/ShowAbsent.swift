import SlurmModel
import SlurmWire

/// What a cluster without federation, burst buffers, front ends, accounting or steps has to show.
///
/// Source: output of Debian's scontrol 22.05.8 on such a cluster.
enum ShowAbsent {
    /// `show federation`: nothing, where the cluster is in none.
    static func federation(_ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        do throws(ControllerError) {
            _ = try controller.send(Request.FedInfo.self, EmptyBody())
        } catch {
            // Slurm shows nothing where it cannot find out either.
            session.lastFailure = error.code
        }
    }

    /// `show burstbuffer`.
    static func burstBuffers(_ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        _ = session.load(
            Request.BurstBufferInfo.self,
            EmptyBody(),
            failing: "slurm_load_burst_buffer_info error",
            &controller
        )
    }

    /// `show bbstat` and `show dwstat`: what a burst buffer's own program says.
    static func burstBufferStatus(
        _ words: [String],
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) {
        var request = BurstBufferStatusRequest()
        request.argv = words
        let answer = session.load(
            Request.BurstBufferStatus.self,
            request,
            failing: "slurm_load_burst_buffer_stat error",
            &controller
        )
        if let text = answer?.statusResp { session.output.write(text) }
    }

    /// `show frontend`.
    static func frontEnds(_ name: String?, _ session: inout ScontrolSession) {
        if name != nil { session.exitStatus = 1 }
        guard session.loudness != .quiet else { return }
        session.output.line(name.map { "Node \($0) not found" } ?? "No nodes in the system")
    }

    /// `show slurmd`: asks the node's daemon, which no simulated node has.
    static func nodeDaemon(_ session: inout ScontrolSession) {
        session.output.error("slurm_slurmd_info: Connection refused")
        session.complain("slurm_load_slurmd_status: Connection refused", evenIfQuiet: false)
    }

    /// `show assoc_mgr`: without an accounting daemon the controller knows no users, associations and qualities.
    static func associations(_ words: [String], _ session: inout ScontrolSession) {
        guard session.invocation.configuration?.text("AccountingStorageType")?.hasSuffix("slurmdbd") != true else {
            return session.fail("show assoc_mgr is not supported where there is accounting")
        }
        let kinds = [("users", "users"), ("assoc", "associations"), ("qos", "QOS")]
        let flags = words.first { Keyword.begins($0, with: "flags=") }.map {
            CommaList.parts(String($0.dropFirst("flags=".count)).lowercased())
        }
        session.output.line("Current Association Manager state")
        for (word, name) in kinds where flags?.contains(where: { word.hasPrefix($0) }) ?? true {
            let sentence = "No \(name) currently cached in Slurm."
            session.output.line(session.isOneLine ? sentence : "\n\(sentence)\n")
        }
    }

    /// `listpids`: steps are looked for on this host, where there are none.
    static func processes(_ session: inout ScontrolSession) {
        session.complain("No job steps exist on this node.")
        session.output.line("PID      JOBID    STEPID   LOCALID GLOBALID")
    }
}
