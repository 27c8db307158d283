// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// The tasks of a step on one node.
package struct NodeTasks: WireCodable, Hashable {
    /// `count`.
    package var count: UInt16 = 0
    /// `ids`.
    package var ids: [UInt32] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension NodeTasks {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        count = try reader.u16("count")
        ids = try reader.u32s("ids")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(count)
        writer.u32s(ids)
    }
}
