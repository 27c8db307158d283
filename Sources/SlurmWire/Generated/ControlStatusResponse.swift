// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// Which controller is in charge, and since when.
package struct ControlStatusResponse: WireCodable, Hashable {
    /// `backup_inx`.
    package var backupInx: UInt16 = 0
    /// `control_time`.
    package var controlTime: Int64 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension ControlStatusResponse {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        backupInx = try reader.u16("backup_inx")
        controlTime = try reader.time("control_time")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u16(backupInx)
        writer.time(controlTime)
    }
}
