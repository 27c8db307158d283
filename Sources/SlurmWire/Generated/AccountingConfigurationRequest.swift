// Generated from Schema/*/accounting-records.schema by `make generate`; change that file instead.

/// Asks for the configuration of the accounting daemon.
package struct AccountingConfigurationRequest: WireCodable, Hashable {
    /// `config_name`.
    package var configName: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingConfigurationRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        configName = try reader.string("config_name")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(configName)
    }
}
