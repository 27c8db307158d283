extension Cluster {
    /// Every job that the controller knows, those that ended a short time ago among them.
    public func jobRecords() async throws -> [JobRecord] {
        JobRecord.all(in: try await listing(["show", "job"]))
    }

    /// The nodes.
    public func nodes() async throws -> [NodeRecord] {
        NodeRecord.all(in: try await listing(["show", "node"]))
    }

    /// The partitions.
    public func partitions() async throws -> [PartitionRecord] {
        PartitionRecord.all(in: try await listing(["show", "partition"]))
    }

    /// What accounting knows of a job and its steps: the columns of `sacct` by their names, one row for each.
    ///
    /// Throws where the cluster keeps no accounting.
    public func accounting(of job: Job) async throws -> [[String: String]] {
        let columns = "JobID,JobName,State,ExitCode,Partition,NNodes,AllocCPUS,Submit,Start,End,NodeList,AllocTRES"
        let call = CommandCall("sacct", ["--parsable2", "--jobs=\(job.id)", "--format=\(columns)"])
        let result = try await backend.run(call)
        guard result.status == 0 else { throw CommandFailed(call: call, result: result) }
        let rows = result.output.split(whereSeparator: \.isNewline).map {
            $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        }
        guard let heading = rows.first else { return [] }
        return rows.dropFirst().map { Dictionary(zip(heading, $0)) { $1 } }
    }

    /// Looking is not logged: a test counts what it, or the code that it tests, calls.
    private func listing(_ arguments: [String]) async throws -> String {
        let call = CommandCall("scontrol", arguments)
        let result = try await backend.run(call)
        guard result.status == 0 else { throw CommandFailed(call: call, result: result) }
        return result.output
    }
}
