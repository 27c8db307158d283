// Generated from Schema/*/allocations.schema by `make generate`; change that file instead.

package import SlurmModel

/// A job or step as a user names it.
package struct SelectedStep: WireCodable, Hashable {
    /// `step_id`.
    package var stepID: StepID = StepID()
    /// `array_task_id`.
    package var arrayTaskID: Settable<UInt32> = .unset
    /// `het_job_offset`.
    package var hetJobOffset: Settable<UInt32> = .unset

    /// Makes a value in which nothing is set.
    package init() {}
}

extension SelectedStep {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        stepID = try StepID(from: &reader)
        arrayTaskID = Settable(raw: try reader.u32("array_task_id"))
        hetJobOffset = Settable(raw: try reader.u32("het_job_offset"))
    }

    package func encode(into writer: inout WireWriter) {
        stepID.encode(into: &writer)
        writer.u32(arrayTaskID.raw)
        writer.u32(hetJobOffset.raw)
    }
}
