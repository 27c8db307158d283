// Generated from Schema/*/accounting.schema by `make generate`; change that file instead.

/// Ends a connection, or commits or rolls back what was changed.
package struct PersistentEnd: WireCodable, Hashable {
    /// `close_conn`.
    package var closeConn: UInt16 = 0
    /// `commit`.
    package var commit: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension PersistentEnd {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        closeConn = try reader.u16("close_conn")
        commit = try reader.u16("commit")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(closeConn)
        writer.u16(commit)
    }
}
