extension LocalCluster {
    /// What is known without asking the controller, for lists.
    package var summary: ClusterStatus {
        let process = runningProcess
        var status = ClusterStatus(
            name: name,
            status: phase.rawValue,
            backend: record.backend,
            directory: record.directory
        )
        if let added = record.added {
            status.ssh = added.address
            status.slurmVersion = added.slurmVersion
        }
        if process != nil {
            status.processID = process
            status.controller = record.port.map { "127.0.0.1:\($0)" }
            status.ssh = record.sshPort.map { "127.0.0.1:\($0)" }
            status.uptimeSeconds = record.startedAt.map { max(0, currentTimeSeconds() - $0) }
        }
        return status
    }
}
