// Generated from Schema/*/configuration.schema by `make generate`; change that file instead.

/// The configuration files.
package struct ConfigResponse: WireCodable, Hashable {
    /// `config_files`.
    package var configFiles: [ConfigFile]?
    /// `slurmd_spooldir`.
    package var slurmdSpooldir: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ConfigResponse {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        configFiles = try reader.list("config_files")
        slurmdSpooldir = try reader.string("slurmd_spooldir")
    }

    package func encode(into writer: inout WireWriter) {
        writer.list(configFiles)
        writer.string(slurmdSpooldir)
    }
}
