// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// Asks for (1) or resets (0) the controller's statistics.
package struct StatisticsRequest: WireCodable, Hashable {
    /// `command_id`.
    package var commandID: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension StatisticsRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        commandID = try reader.u16("command_id")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(commandID)
    }
}
