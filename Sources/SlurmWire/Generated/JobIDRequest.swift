// Generated from Schema/*/common.schema by `make generate`; change that file instead.

/// Names one job in a request.
package struct JobIDRequest: WireCodable, Hashable {
    /// `job_id`.
    package var jobID: UInt32 = 0
    /// `show_flags`.
    package var showFlags: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobIDRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        jobID = try reader.u32("job_id")
        showFlags = try reader.u16("show_flags")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(jobID)
        writer.u16(showFlags)
    }
}
