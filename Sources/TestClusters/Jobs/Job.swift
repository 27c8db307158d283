internal import Synchronization

/// A job that was submitted.
public final class Job: Sendable {
    /// The id; of an array that of the whole array.
    public let id: String
    /// The batch script as `sbatch` got it; empty where it was a file.
    public let script: String
    let cluster: Cluster
    private let seen = Mutex(Seen())

    private struct Seen: Sendable {
        var events: [JobEvent] = []
        var elapsed: Duration = .zero
        var last: [JobRecord] = []
    }

    init(id: String, script: String, cluster: Cluster) {
        self.id = id
        self.script = script
        self.cluster = cluster
    }

    /// What Slurm knows of the job now: one record, or one for each task of an array.
    ///
    /// A job that ended some time ago (`MinJobAge`) is not known to the controller any more; then this is what was seen
    /// of it last, or what accounting knows. Throws where neither says how it ended.
    public func records() async throws -> [JobRecord] {
        let call = CommandCall("scontrol", ["show", "job", id])
        let result = try await cluster.backend.run(call)
        let records = result.status == 0 ? JobRecord.all(in: result.output) : []
        if !records.isEmpty {
            note(records)
            return records
        }
        let last = seen.withLock { $0.last }
        if !last.isEmpty && last.allSatisfy(\.state.isFinished) { return last }
        let kept = try await accountedRecords(last)
        guard !kept.isEmpty, kept.allSatisfy(\.state.isFinished) else {
            throw CommandFailed(call: call, result: result)
        }
        note(kept)
        return kept
    }

    /// What accounting knows of the job, with what was seen of it before; nothing where there is no accounting.
    private func accountedRecords(_ last: [JobRecord]) async throws -> [JobRecord] {
        let columns = "JobID,JobName,State,ExitCode,Partition,NodeList"
        let result = try await cluster.backend.run(
            CommandCall("sacct", ["--parsable2", "--noheader", "--allocations", "--jobs=\(id)", "--format=\(columns)"])
        )
        guard result.status == 0 else { return [] }
        return result.output.split(whereSeparator: \.isNewline).compactMap { line in
            JobRecord(accountingRow: line, seen: last)
        }
    }

    /// What the job is up to; of an array what the first task that is not over is.
    public var state: JobState {
        get async throws {
            let records = try await records()
            return records.first { !$0.state.isFinished }?.state ?? JobResult(records).state
        }
    }

    /// Waits until the job, or each task of the array, is over.
    ///
    /// The time is the cluster's: in a simulation in the test's own process it passes at once. Throws `JobWaitFailed`,
    /// with the reason why the job waits, where the time is up or nothing will happen any more.
    @discardableResult
    public func wait(timeout: Duration = .seconds(300)) async throws -> JobResult {
        var waited: Duration = .zero
        while true {
            let records = try await records()
            if records.allSatisfy(\.state.isFinished) { return JobResult(records) }
            let passed = waited < timeout ? try await cluster.backend.letTimePass(atMost: timeout - waited) : nil
            guard let passed else {
                let isForever = waited < timeout
                throw JobWaitFailed(
                    jobID: id,
                    waited: waited,
                    isForever: isForever,
                    explanation: try await cluster.explain(self),
                    history: history
                )
            }
            waited += passed
            seen.withLock { $0.elapsed += passed }
        }
    }

    /// Cancels the job.
    public func cancel() async throws {
        try await cluster.require(CommandCall("scancel", [id]))
    }

    /// What was seen of the job until now, the oldest first.
    public var history: [JobEvent] {
        seen.withLock { $0.events }
    }

    private func note(_ records: [JobRecord]) {
        seen.withLock { seen in
            seen.last = records
            for record in records {
                let before = seen.events.last { $0.jobID == record.id }
                let event = JobEvent(
                    jobID: record.id,
                    elapsed: seen.elapsed,
                    state: record.state,
                    reason: record.reason,
                    nodeList: record.nodeList
                )
                if before?.state != event.state || before?.reason != event.reason { seen.events.append(event) }
            }
        }
    }
}
