// Generated from Schema/*/common.schema by `make generate`; change that file instead.

/// What the select plugin adds to a job: for select/cons_tres its plugin number alone.
package struct SelectJobInfo: WireCodable, Hashable {
    /// `select_plugin_id`.
    package var selectPluginID: UInt32 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension SelectJobInfo {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        selectPluginID = try reader.u32("select_plugin_id")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(selectPluginID)
    }
}
