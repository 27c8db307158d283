// Generated from Schema/*/allocations.schema by `make generate`; change that file instead.

/// Says that a job's allocation is no longer needed.
package struct AllocationEnd: WireCodable, Hashable {
    /// `job_id`.
    package var jobID: UInt32 = 0
    /// `job_rc`: wait status.
    package var jobRc: UInt32 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AllocationEnd {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        jobID = try reader.u32("job_id")
        jobRc = try reader.u32("job_rc")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(jobID)
        writer.u32(jobRc)
    }
}
