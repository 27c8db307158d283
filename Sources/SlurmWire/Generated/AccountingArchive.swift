// Generated from Schema/*/accounting-records.schema by `make generate`; change that file instead.

/// What to load from an archive.
package struct AccountingArchive: WireCodable, Hashable {
    /// `archive_file`.
    package var archiveFile: String?
    /// `insert`.
    package var insert: String?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension AccountingArchive {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        archiveFile = try reader.string("archive_file")
        insert = try reader.string("insert")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(archiveFile)
        writer.string(insert)
    }
}
