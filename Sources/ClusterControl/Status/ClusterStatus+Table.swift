extension ClusterStatus {
    /// One line per cluster, as `slurm cluster list` prints them.
    package static func table(_ statuses: [ClusterStatus]) -> String {
        let table = TextTable(
            heading: ["NAME", "STATUS", "BACKEND", "UPTIME", "CONTROLLER", "DIRECTORY"],
            rows: statuses.map { status in
                [
                    status.name, status.status, status.backend, status.uptimeSeconds.map(duration) ?? "-",
                    status.controller ?? status.ssh ?? "-", status.directory,
                ]
            }
        )
        return table.lines.map { $0.dropFirst(2) + "\n" }.joined()
    }
}
