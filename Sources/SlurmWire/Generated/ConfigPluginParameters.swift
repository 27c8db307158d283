// Generated from Schema/*/common.schema by `make generate`; change that file instead.

/// The settings of one plugin.
package struct ConfigPluginParameters: WireCodable, Hashable {
    /// `name`.
    package var name: String?
    /// `key_pairs`.
    package var keyPairs: [ConfigKeyPair]?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ConfigPluginParameters {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        name = try reader.string("name")
        keyPairs = try reader.list("key_pairs")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(name)
        writer.list(keyPairs)
    }
}
