// Generated from Schema/*/accounting.schema by `make generate`; change that file instead.

/// Opens a persistent connection.
package struct PersistentInit: WireCodable, Hashable {
    /// `version`.
    package var version: UInt16 = 0
    /// `cluster_name`.
    package var clusterName: String?
    /// `persist_type`.
    package var persistType: UInt16 = 0
    /// `port`.
    package var port: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension PersistentInit {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        version = try reader.u16("version")
        clusterName = try reader.string("cluster_name")
        persistType = try reader.u16("persist_type")
        port = try reader.u16("port")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(version)
        writer.string(clusterName)
        writer.u16(persistType)
        writer.u16(port)
    }
}
