// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// What the switch plugin adds to a step: for switch/none its plugin number (100) alone.
package struct SwitchJobInfo: WireCodable, Hashable {
    /// `switch_plugin_id`.
    package var switchPluginID: UInt32 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension SwitchJobInfo {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        switchPluginID = try reader.u32("switch_plugin_id")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(switchPluginID)
    }
}
