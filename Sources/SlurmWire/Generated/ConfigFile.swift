// Generated from Schema/*/configuration.schema by `make generate`; change that file instead.

/// One configuration file.
package struct ConfigFile: WireCodable, Hashable {
    /// `exists`.
    package var exists: Bool = false
    /// `file_name`.
    package var fileName: String?
    /// `file_content`.
    package var fileContent: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ConfigFile {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        exists = try reader.bool("exists")
        fileName = try reader.string("file_name")
        fileContent = try reader.string("file_content")
    }

    package func encode(into writer: inout WireWriter) {
        writer.bool(exists)
        writer.string(fileName)
        writer.string(fileContent)
    }
}
