// Generated from Schema/*/job-operations.schema by `make generate`; change that file instead.

/// Suspends (0) or resumes (1) a job.
package struct SuspendRequest: WireCodable, Hashable {
    /// `op`.
    package var op: UInt16 = 0
    /// `job_id`.
    package var jobID: UInt32 = 0
    /// `job_id_str`.
    package var jobIDStr: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension SuspendRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        op = try reader.u16("op")
        jobID = try reader.u32("job_id")
        jobIDStr = try reader.string("job_id_str")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(op)
        writer.u32(jobID)
        writer.string(jobIDStr)
    }
}
