// Generated from Schema/*/accounting-clusters.schema by `make generate`; change that file instead.

/// A trackable resource.
package struct AccountingResource: WireCodable, Hashable {
    /// `alloc_secs`: seconds.
    package var allocSecs: UInt64 = 0
    /// `count`.
    package var count: UInt64 = 0
    /// `id`.
    package var id: UInt32 = 0
    /// `name`.
    package var name: String?
    /// `type`.
    package var type: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingResource {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        allocSecs = try reader.u64("alloc_secs")
        count = try reader.u64("count")
        id = try reader.u32("id")
        name = try reader.string("name")
        type = try reader.string("type")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u64(allocSecs)
        writer.u64(count)
        writer.u32(id)
        writer.string(name)
        writer.string(type)
    }
}
