// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// Task numbers of one node.
package struct TaskIDs: WireCodable, Hashable {
    /// `ids`.
    package var ids: [UInt32] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension TaskIDs {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        ids = try reader.u32s("ids")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32s(ids)
    }
}
