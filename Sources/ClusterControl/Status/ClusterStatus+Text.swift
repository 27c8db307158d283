extension ClusterStatus {
    /// The status as `slurm cluster status` prints it.
    package var text: String {
        var lines = ["Cluster: \(name)", "Status:  \(status.prefix(1).uppercased() + status.dropFirst())"]
        if let uptimeSeconds { lines.append("Uptime:  \(Self.duration(uptimeSeconds))") }
        if let problem { lines.append("Problem: \(problem)") }
        if !nodes.isEmpty { lines += ["", "Nodes:"] + nodeTable.lines }
        if !partitions.isEmpty { lines += ["", "Partitions:"] + partitionTable.lines }
        lines += ["", status == "running" ? "Connection:" : "Next:"]
        let option = " --name \(name)"
        switch status {
        case "running":
            if ssh != nil { lines.append("  SSH:         slurm cluster ssh\(option)") }
            if let ssh, backend == LocalCluster.addedBackend {
                lines.append("               (\(ssh))")
            } else if let ssh {
                lines.append("               ssh -F \(directory)/ssh_config \(name)  (\(ssh))")
            }
            if let sshUser, let sshKey { lines.append("               user \(sshUser), key \(sshKey)") }
            if let registry { lines.append("  Registry:    \(registry)") }
            if let controller { lines.append("  Controller:  \(controller)") }
            lines.append("  Environment: eval \"$(slurm cluster env\(option))\"")
            lines.append("  One command: slurm cluster exec\(option) -- sinfo")
        case "added", "unreachable":
            lines.append("  slurm cluster wait\(option)")
            lines.append("  forget it: slurm cluster destroy\(option)")
        case "lost":
            lines.append("  the directory \(directory) is gone; forget the cluster with:")
            lines.append("  slurm cluster destroy\(option)")
        default: lines.append("  slurm cluster start\(option)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var nodeTable: TextTable {
        TextTable(
            heading: ["NAME", "STATE", "CPUS", "GPUS", "MEMORY", "PARTITION"],
            rows: nodes.map { node in
                [
                    node.name, node.state ?? "-", "\(node.cpus)", node.gpus > 0 ? "\(node.gpus)" : "-",
                    "\(node.memoryMiB)", node.partitions.isEmpty ? "-" : node.partitions.joined(separator: ","),
                ]
            }
        )
    }

    private var partitionTable: TextTable {
        TextTable(
            heading: ["NAME", "NODES", "STATE", "DEFAULT"],
            rows: partitions.map { [$0.name, $0.nodes, $0.state, $0.isDefault ? "yes" : "no"] }
        )
    }

    /// A length of time in the two largest units that count: `2h 15m`, `3d 4h`, `42s`.
    static func duration(_ seconds: Int) -> String {
        let seconds = max(0, seconds)
        if seconds < 60 { return "\(seconds)s" }
        if seconds < 3600 { return "\(seconds / 60)m \(seconds % 60)s" }
        if seconds < 86400 { return "\(seconds / 3600)h \(seconds / 60 % 60)m" }
        return "\(seconds / 86400)d \(seconds / 3600 % 24)h"
    }
}
