// Generated from Schema/*/jobs.schema by `make generate`; change that file instead.

/// Which jobs to tell of.
package struct JobInfoRequest: WireCodable, Hashable {
    /// `last_update`.
    package var lastUpdate: Int64 = 0
    /// `show_flags`.
    package var showFlags: UInt16 = 0
    /// `job_ids`.
    package var jobIDs: [UInt32]?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobInfoRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        lastUpdate = try reader.time("last_update")
        showFlags = try reader.u16("show_flags")
        jobIDs = try reader.u32List("job_ids")
    }

    package func encode(into writer: inout WireWriter) {
        writer.time(lastUpdate)
        writer.u16(showFlags)
        writer.u32List(jobIDs)
    }
}
