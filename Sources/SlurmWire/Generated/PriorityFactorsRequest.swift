// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// Whose priority factors to tell of.
package struct PriorityFactorsRequest: WireCodable, Hashable {
    /// `job_id_list`.
    package var jobIDList: [UInt32]?
    /// `uid_list`.
    package var uidList: [UInt32]?
    /// `partitions`.
    package var partitions: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension PriorityFactorsRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        jobIDList = try reader.u32List("job_id_list")
        uidList = try reader.u32List("uid_list")
        partitions = try reader.string("partitions")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32List(jobIDList)
        writer.u32List(uidList)
        writer.string(partitions)
    }
}
