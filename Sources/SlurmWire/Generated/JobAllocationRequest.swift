// Generated from Schema/*/allocations.schema by `make generate`; change that file instead.

/// Asks for the resources of a job.
package struct JobAllocationRequest: WireCodable, Hashable {
    /// `job_id`.
    package var jobID: UInt32 = 0
    /// `req_cluster`.
    package var reqCluster: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobAllocationRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        jobID = try reader.u32("job_id")
        reqCluster = try reader.string("req_cluster")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(jobID)
        writer.string(reqCluster)
    }
}
