// Generated from Schema/*/allocations.schema by `make generate`; change that file instead.

/// A text for the user of a job.
package struct JobUserMessage: WireCodable, Hashable {
    /// `job_id`.
    package var jobID: UInt32 = 0
    /// `msg`.
    package var msg: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobUserMessage {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        jobID = try reader.u32("job_id")
        msg = try reader.string("msg")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(jobID)
        writer.string(msg)
    }
}
