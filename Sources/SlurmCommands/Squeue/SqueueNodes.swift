import SlurmModel
import SlurmWire

/// The nodes that `squeue --nodelist` names, checked against those of the cluster.
enum SqueueNodes {
    /// The nodes' own names; a host's name and `localhost` stand for the node there.
    static func names(
        _ text: String,
        _ invocation: Invocation,
        _ output: inout CommandOutput,
        _ controller: inout some ControllerClient
    ) throws(CommandFailure) -> [String] {
        let asked: [String]
        do throws(HostListError) {
            asked = try HostList(parsing: text).names
        } catch {
            throw output.failure("'\(text)' invalid entry for --nodelist")
        }
        var request = NodeInfoRequest()
        request.showFlags = ShowFlags.all
        let nodes: [NodeInfo]
        do throws(ControllerError) {
            nodes = try controller.send(Request.NodeInfo.self, request).records
        } catch {
            output.failed("slurm_load_node error", error)
            throw output.failure()
        }
        var names: [String] = []
        for name in asked {
            let wanted = name.lowercased() == "localhost" ? invocation.shortHostName : name
            guard
                let node = nodes.first(where: { $0.name == wanted || ($0.name != nil && $0.nodeHostname == wanted) }),
                let nodeName = node.name
            else { throw output.failure("Invalid node name \(name)") }
            names.append(nodeName)
        }
        return names
    }
}
