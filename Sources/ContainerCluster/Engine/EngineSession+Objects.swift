import ClusterControl

/// What the engine keeps of a cluster, found by labels.
extension EngineSession {
    /// One container of a cluster.
    struct Container: Hashable, Sendable {
        /// Its number.
        var id: String
        /// The cluster's name.
        var cluster: String
        /// The cluster's directory.
        var directory: String
        /// The machine's name.
        var machine: String
        /// What the engine calls its state, such as `running`, `exited` or `created`.
        var state: String
        /// The state in words, such as `Exited (137) 2 seconds ago`.
        var status: String

        /// Whether it runs.
        var isRunning: Bool { state == "running" }
        /// Whether it was made and could not be started.
        var isUnstarted: Bool { ["created", "configured", "initialized"].contains(state) }
    }

    /// The containers of one cluster, or of all that belong to the same home.
    func containers(of labels: ClusterLabels) throws(ClusterControlError) -> [Container] {
        let fields = ["{{.ID}}"] + [ClusterLabels.cluster, ClusterLabels.directory, ClusterLabels.machine].map(label)
        // What Podman calls a state here is the text of the status.
        let state = engine.kind == .docker ? "{{.State}}" : "{{.ListContainer.State}}"
        let format = (fields + [state, "{{.Status}}"]).joined(separator: "\t")
        return try lines(
            ["ps", "--all", "--no-trunc", "--format", format] + labels.filters,
            seconds: Self.questionSeconds
        )
        .compactMap { line in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 6 else { return nil }
            return Container(
                id: parts[0],
                cluster: parts[1],
                directory: parts[2],
                machine: parts[3],
                state: parts[4].lowercased(),
                status: parts[5]
            )
        }
    }

    /// Removes containers, networks and volumes; says whether there were any.
    func removeEverything(of labels: ClusterLabels) throws(ClusterControlError) -> Bool {
        var wasThere = false
        let kinds: [(list: [String], remove: [String])] = [
            (["ps", "--all", "--quiet", "--no-trunc"], ["rm", "--force", "--volumes"]),
            (["network", "ls", "--quiet", "--no-trunc"], ["network", "rm"]),
        ]
        for kind in kinds {
            let found = try lines(kind.list + labels.filters, seconds: Self.questionSeconds)
            guard !found.isEmpty else { continue }
            wasThere = true
            _ = try lines(kind.remove + found)
        }
        let volumes = try volumes(of: labels)
        if !volumes.isEmpty { _ = try lines(["volume", "rm", "--force"] + volumes) }
        return wasThere || !volumes.isEmpty
    }

    /// The volumes of one cluster, or of all that belong to the same home.
    ///
    /// Of several filters by label Podman 4 takes the volumes that any of them lets through, so the labels are read.
    private func volumes(of labels: ClusterLabels) throws(ClusterControlError) -> [String] {
        let fields = ["{{.Name}}"] + [ClusterLabels.cluster, ClusterLabels.home].map(label)
        let format = fields.joined(separator: "\t")
        return try lines(["volume", "ls", "--format", format] + labels.filters, seconds: Self.questionSeconds)
            .compactMap { line in
                let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                guard parts.count == 3, parts[2] == labels.home, !parts[1].isEmpty else { return nil }
                return labels.name.map { $0 == parts[1] } ?? true ? parts[0] : nil
            }
    }

    /// Ends the containers of a cluster; says whether any ran.
    func stop(_ labels: ClusterLabels) throws(ClusterControlError) -> Bool {
        let running = try containers(of: labels).filter(\.isRunning).map(\.id)
        if running.isEmpty { return false }
        _ = try lines(["stop", "--time", "\(Self.stopSeconds)"] + running)
        return true
    }

    /// The last lines that a container printed.
    func log(of container: Container, lines count: Int) throws(ClusterControlError) -> [String] {
        let result = try run(["logs", "--tail", "\(count)", container.id], seconds: Self.questionSeconds)
        return (result.output + result.errors).split(whereSeparator: \.isNewline).suffix(count).map(String.init)
    }

    /// The subnets that networks of the engine have, such as `172.17.0.0/16`.
    func subnets() throws(ClusterControlError) -> [String] {
        let networks = try lines(["network", "ls", "--quiet", "--no-trunc"], seconds: Self.questionSeconds)
        if networks.isEmpty { return [] }
        let format =
            engine.kind == .docker
            ? "{{range .IPAM.Config}}{{.Subnet}} {{end}}" : "{{range .Subnets}}{{.Subnet}} {{end}}"
        // A network may be removed while this looks; what is told of the others still holds.
        let result = try run(["network", "inspect", "--format", format] + networks, seconds: Self.questionSeconds)
        return result.lines.flatMap { $0.split(separator: " ").map(String.init) }
    }

    /// Seconds that a container has for ending before it is killed.
    private static let stopSeconds = 10

    private func label(_ name: String) -> String {
        engine.kind == .docker ? "{{.Label \"\(name)\"}}" : "{{index .Labels \"\(name)\"}}"
    }
}
