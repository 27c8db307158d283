// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// Says that a step has ended on some of its nodes.
package struct StepCompletion: WireCodable, Hashable {
    /// `step_id`.
    package var stepID: StepID = StepID()
    /// `range_first`.
    package var rangeFirst: UInt32 = 0
    /// `range_last`.
    package var rangeLast: UInt32 = 0
    /// `step_rc`: wait status.
    package var stepRc: UInt32 = 0
    /// `jobacct`.
    package var jobacct: JobAccounting?

    /// Makes a value in which nothing is set.
    package init() {}
}

extension StepCompletion {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        stepID = try StepID(from: &reader)
        rangeFirst = try reader.u32("range_first")
        rangeLast = try reader.u32("range_last")
        stepRc = try reader.u32("step_rc")
        jobacct = try reader.optional("jobacct", present: 1)
    }

    package func encode(into writer: inout WireWriter) {
        stepID.encode(into: &writer)
        writer.u32(rangeFirst)
        writer.u32(rangeLast)
        writer.u32(stepRc)
        writer.optional(jobacct, present: 1)
    }
}
