import SimCluster
import SlurmModel
import SlurmWire

/// The records of jobs as they were sent, kept until their jobs change.
///
/// Thousands of jobs are listed again and again, nearly all of them as they were a moment ago.
struct EncodedJobs: Sendable {
    /// How records are written: what else than the job decides over their bytes.
    struct Form: Hashable, Sendable {
        /// The layout.
        var version: ProtocolVersion
        /// What the client wants to see.
        var showFlags: ShowFlags
    }

    private struct Entry: Sendable {
        var revision: UInt64
        var bytes: [UInt8]
    }

    /// So many forms are kept: squeue's and scontrol's, and room for two others.
    private static let formLimit = 4

    private var entries: [Form: [JobID: Entry]] = [:]
    /// How many bytes the records of the last list had.
    private(set) var listedBytes = 0

    /// Adds the records of the jobs that are wanted to `writer`; gives how many they are.
    mutating func write(
        _ controller: Controller,
        _ form: Form,
        into writer: inout WireWriter,
        where isWanted: (Job) -> Bool
    ) -> Int {
        if entries[form] == nil && entries.count >= Self.formLimit { entries = [:] }
        // Out of the dictionary while it changes, so that it is not copied.
        var known = entries.updateValue([:], forKey: form) ?? [:]
        var count = 0
        let start = writer.bytes.count
        controller.engine.forEachJob { job, revision in
            guard isWanted(job) else { return }
            count += 1
            if let entry = known[job.id], entry.revision == revision { return writer.raw(entry.bytes) }
            let record = JobInfo(job, controller: controller, showFlags: form.showFlags)
            let bytes = record.encoded(version: form.version)
            writer.raw(bytes)
            if !job.showsTimeOfRequest { known[job.id] = Entry(revision: revision, bytes: bytes) }
        }
        entries[form] = known
        listedBytes = writer.bytes.count - start
        return count
    }

    /// Forgets a job that is gone.
    mutating func remove(_ id: JobID) {
        for form in entries.keys { entries[form]?[id] = nil }
    }

    /// Forgets all.
    mutating func removeAll() {
        entries = [:]
    }
}

extension Job {
    /// Whether what is shown of the job depends on the moment: a start that is planned is never in the past.
    fileprivate var showsTimeOfRequest: Bool {
        isPending && (startTime != nil || request.begin != nil)
    }
}
