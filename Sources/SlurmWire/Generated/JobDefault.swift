// Generated from Schema/*/common.schema by `make generate`; change that file instead.

/// A default of a partition, by number.
package struct JobDefault: WireCodable, Hashable {
    /// `type`.
    package var type: UInt16 = 0
    /// `value`.
    package var value: UInt64 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobDefault {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        type = try reader.u16("type")
        value = try reader.u64("value")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(type)
        writer.u64(value)
    }
}
