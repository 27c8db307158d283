// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// A signal for the tasks of a step.
package struct TaskSignal: WireCodable, Hashable {
    /// `step_id`.
    package var stepID: StepID = StepID()
    /// `flags`.
    package var flags: UInt16 = 0
    /// `signal`.
    package var signal: UInt16 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension TaskSignal {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        stepID = try StepID(from: &reader)
        flags = try reader.u16("flags")
        signal = try reader.u16("signal")
    }

    package func encode(into writer: inout WireWriter) {
        stepID.encode(into: &writer)
        writer.u16(flags)
        writer.u16(signal)
    }
}
