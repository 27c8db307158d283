// Generated from Schema/*/common.schema by `make generate`; change that file instead.

/// A name and its value.
package struct ConfigKeyPair: WireCodable, Hashable {
    /// `name`.
    package var name: String?
    /// `value`.
    package var value: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ConfigKeyPair {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        name = try reader.string("name")
        value = try reader.string("value")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(name)
        writer.string(value)
    }
}
