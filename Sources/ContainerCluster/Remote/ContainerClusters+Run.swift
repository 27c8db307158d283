package import ClusterControl
import SlurmModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension ContainerClusters {
    /// Connects to the first machine of a cluster, as the cluster's user.
    package func connect(_ cluster: LocalCluster) throws(ClusterControlError) -> SSHSession {
        let target = try target(cluster)
        do throws(SSHError) {
            return try SSHSession(target)
        } catch {
            throw error.asClusterError(for: target)
        }
    }

    /// Runs one of Slurm's commands in a cluster with this program's input and output; gives its status.
    package func run(_ command: RemoteCommand, on cluster: LocalCluster) throws(ClusterControlError) -> Int32 {
        try requireAllowed(command.words, on: cluster)
        var command = command
        let target = try target(cluster)
        let session = try connect(cluster)
        do throws(SSHError) {
            let folder = try command.sendScript(over: session)
            let terminal = command.isInteractive ? SSHTerminal(kind: context.variable("TERM")) : nil
            return try session.relay(command.line(removing: folder), terminal: terminal)
        } catch {
            throw error.asClusterError(for: target)
        }
    }

    /// Opens a shell on a machine of a cluster, or runs a command there; gives its status.
    ///
    /// Without a node it is the first machine; the others are reached from it.
    package func runShell(
        on node: String?,
        _ words: [String],
        of cluster: LocalCluster
    ) throws -> Int32 {
        let first = try firstMachine(of: cluster, asked: node)
        let target = try target(cluster)
        let session = try connect(cluster)
        // Words are joined and read by the shell there, as ssh does it.
        var line = words.isEmpty ? nil : words.joined(separator: " ")
        let terminal = words.isEmpty ? SSHTerminal(kind: context.variable("TERM")) : nil
        if let node, node != first {
            let option = terminal == nil ? "-T" : "-tt"
            let command = line.map { " -- " + RemoteCommandLinks.quoted($0) } ?? ""
            line = "exec ssh -q \(option) \(RemoteCommandLinks.quoted(node))\(command)"
        }
        do throws(SSHError) {
            return try session.relay(line, terminal: terminal)
        } catch {
            throw error.asClusterError(for: target)
        }
    }

    /// The machine that is reached by SSH, nil where its name is not known; throws where `asked` is none of the
    /// cluster's.
    private func firstMachine(of cluster: LocalCluster, asked: String?) throws -> String? {
        // The machines of others are for them to name.
        if cluster.isAdded { return nil }
        let definition = try cluster.directory.definition()
        if let asked, !definition.nodes.contains(where: { $0.name == asked }) {
            throw ClusterControlError(
                .notFound,
                "the cluster \(cluster.name) has no node \(asked)",
                advice: "its nodes: \(definition.nodes.map(\.name).joined(separator: ", "))"
            )
        }
        return definition.nodes.first { $0.role != .compute }?.name
    }
}
