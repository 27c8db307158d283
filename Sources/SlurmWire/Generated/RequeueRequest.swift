// Generated from Schema/*/job-operations.schema by `make generate`; change that file instead.

/// Puts jobs back into the queue.
package struct RequeueRequest: WireCodable, Hashable {
    /// `job_id`.
    package var jobID: UInt32 = 0
    /// `job_id_str`.
    package var jobIDStr: String?
    /// `flags`.
    package var flags: UInt32 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension RequeueRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        jobID = try reader.u32("job_id")
        jobIDStr = try reader.string("job_id_str")
        flags = try reader.u32("flags")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(jobID)
        writer.string(jobIDStr)
        writer.u32(flags)
    }
}
