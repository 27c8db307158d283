extension Cluster {
    /// Says why a job waits, or what it is up to, in sentences, with what a person would look up next.
    public func explain(_ job: Job) async throws -> String {
        let records = try await job.records()
        var lines: [String] = []
        for record in records { lines += try await explanation(of: record) }
        return lines.joined(separator: "\n")
    }

    private func explanation(of record: JobRecord) async throws -> [String] {
        guard record.state == .pending else { return [Self.sentence(record)] }
        var lines = ["job \(record.id) waits (\(record.reason)): \(PendingReason.sentence(record))"]
        if let asked = record.fields["TRES"], asked != "(null)" {
            lines.append("  it asks for \(asked) in the partition \(record.partition)")
        }
        guard PendingReason.isAboutNodes(record.reason) else { return lines }
        for node in try await nodes() where node.partitions.contains(where: record.partitionNames.contains) {
            var line = "  node \(node.name) is \(node.state): \(node.allocatedCPUs) of \(node.cpus) CPUs and "
            line += "\(node.allocatedMemoryMiB) of \(node.memoryMiB) MiB are taken"
            if node.gpus > 0 { line += ", it has \(node.gpus) GPUs" }
            lines.append(line)
        }
        for other in try await jobRecords() where other.id != record.id && other.state == .running {
            lines.append("  job \(other.id) (\(other.name)) runs on \(other.nodeList)")
        }
        return lines
    }

    private static func sentence(_ record: JobRecord) -> String {
        switch record.state {
        case _ where record.state.isFinished:
            "job \(record.id) is over: \(record.state.rawValue), exit code \(record.exitCode)"
        default: "job \(record.id) is \(record.state.rawValue) on \(record.nodeList)"
        }
    }
}

extension JobRecord {
    /// The partitions that the job may run in.
    var partitionNames: [String] {
        partition.split(separator: ",").map(String.init)
    }
}
