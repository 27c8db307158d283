// Generated from Schema/*/steps.schema by `make generate`; change that file instead.

/// Which steps to tell of.
package struct StepInfoRequest: WireCodable, Hashable {
    /// `last_update`.
    package var lastUpdate: Int64 = 0
    /// `step_id`.
    package var stepID: StepID = StepID()
    /// `show_flags`.
    package var showFlags: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension StepInfoRequest {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        lastUpdate = try reader.time("last_update")
        stepID = try StepID(from: &reader)
        showFlags = try reader.u16("show_flags")
    }

    package func encode(into writer: inout WireWriter) {
        writer.time(lastUpdate)
        stepID.encode(into: &writer)
        writer.u16(showFlags)
    }
}
