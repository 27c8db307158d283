// Generated from Schema/*/accounting.schema by `make generate`; change that file instead.

/// A result code on a persistent connection, with a comment.
package struct PersistentResult: WireCodable, Hashable {
    /// `comment`.
    package var comment: String?
    /// `flags`.
    package var flags: UInt16 = 0
    /// `rc`.
    package var rc: UInt32 = 0
    /// `ret_info`.
    package var retInfo: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension PersistentResult {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        comment = try reader.string("comment")
        flags = try reader.u16("flags")
        rc = try reader.u32("rc")
        retInfo = try reader.u16("ret_info")
    }

    package func encode(into writer: inout WireWriter) {
        writer.string(comment)
        writer.u16(flags)
        writer.u32(rc)
        writer.u16(retInfo)
    }
}
