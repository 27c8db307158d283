// Generated from Schema/*/job-operations.schema by `make generate`; change that file instead.

/// A signal for a job or step; signal 9 without flags ends the job.
package struct JobStepKill: WireCodable, Hashable {
    /// `step_id`.
    package var stepID: StepID = StepID()
    /// `sjob_id`.
    package var sjobID: String?
    /// `sibling`.
    package var sibling: String?
    /// `signal`.
    package var signal: UInt16 = 0
    /// `flags`.
    package var flags: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension JobStepKill {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        stepID = try StepID(from: &reader)
        sjobID = try reader.string("sjob_id")
        sibling = try reader.string("sibling")
        signal = try reader.u16("signal")
        flags = try reader.u16("flags")
    }

    package func encode(into writer: inout WireWriter) {
        stepID.encode(into: &writer)
        writer.string(sjobID)
        writer.string(sibling)
        writer.u16(signal)
        writer.u16(flags)
    }
}
