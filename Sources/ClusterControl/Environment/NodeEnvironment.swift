import SlurmModel

/// The variables of a program that runs as if on a node of a simulated cluster.
package struct NodeEnvironment: Hashable, Sendable {
    /// The node's name.
    package var nodeName: String

    /// Takes a node; throws where the cluster has none of this name or does not run.
    package init(_ nodeName: String, of cluster: LocalCluster) throws {
        let names = try cluster.directory.definition().nodes.map(\.name)
        guard names.contains(nodeName) else {
            throw ClusterControlError(
                .notFound,
                "the cluster \(cluster.name) has no node \(nodeName)",
                advice: "its nodes: \(HostList(names).folded)"
            )
        }
        guard cluster.runningProcess != nil else {
            throw ClusterControlError(
                .unavailable,
                "the cluster \(cluster.name) does not run",
                advice: "start it with: slurm cluster start --name \(cluster.name)"
            )
        }
        self.nodeName = nodeName
    }

    /// The environment with the node's variables.
    package func applied(to environment: [String: String]) -> [String: String] {
        environment.merging(["SLURMD_NODENAME": nodeName, "HOSTNAME": nodeName]) { $1 }
    }
}
