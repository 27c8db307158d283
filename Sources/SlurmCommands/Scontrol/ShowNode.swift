import SlurmModel
import SlurmWire

/// `scontrol show node`: the nodes of a list, or all.
enum ShowNode {
    /// Shows the nodes.
    static func run(_ list: String?, _ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        var request = NodeInfoRequest()
        request.showFlags = ShowFlags.local
        if session.showsAll { request.showFlags |= ShowFlags.all }
        if session.showsDetails { request.showFlags |= ShowFlags.detail }
        if session.showsFuture { request.showFlags |= ShowFlags.future }
        guard
            let response = session.load(
                Request.NodeInfo.self,
                request,
                failing: "slurm_load_node error",
                &controller
            )
        else { return }
        session.noteRecords(response.records.count, lastUpdate: response.lastUpdate)
        guard let partitions = ShowPartition.load(&session, &controller) else { return }
        let names = NodeInfo.partitionNames(ofNodes: response.records.count, partitions.records)
            .map { $0.isEmpty ? nil : $0.joined(separator: ",") }
        guard let list else {
            var count = 0
            for (index, node) in response.records.enumerated() where node.name != nil {
                count += 1
                session.show(NodeRecordText.make(node, partitions: names[index], session))
            }
            if count == 0 && session.loudness != .quiet { session.output.line("No nodes in the system") }
            return
        }
        let asked: HostList
        do throws(HostListError) {
            asked = try HostList(parsing: list)
        } catch {
            let text = error.problem == .tooMany ? "too many nodes in supplied range" : "unable to parse node list"
            return session.complain("\(text) \(list)", evenIfQuiet: false)
        }
        for name in asked.names {
            if let index = response.records.firstIndex(where: { $0.name == name }) {
                session.show(NodeRecordText.make(response.records[index], partitions: names[index], session))
            } else {
                session.exitStatus = 1
                if session.loudness != .quiet { session.output.line("Node \(name) not found") }
            }
        }
    }
}
