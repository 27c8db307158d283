// Generated from Schema/*/allocations.schema by `make generate`; change that file instead.

/// Asks for a way into the network of the job's user.
package struct NetworkForward: WireCodable, Hashable {
    /// `job_id`.
    package var jobID: UInt32 = 0
    /// `flags`.
    package var flags: UInt32 = 0
    /// `port`.
    package var port: UInt16 = 0
    /// `target`.
    package var target: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension NetworkForward {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        jobID = try reader.u32("job_id")
        flags = try reader.u32("flags")
        port = try reader.u16("port")
        target = try reader.string("target")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(jobID)
        writer.u32(flags)
        writer.u16(port)
        writer.string(target)
    }
}
