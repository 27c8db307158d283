// Generated from Schema/*/steps.schema by `make generate`; change that file instead.

/// The time limit of a step that changes.
package struct StepUpdate: WireCodable, Hashable {
    /// `job_id`.
    package var jobID: UInt32 = 0
    /// `step_id`.
    package var stepID: UInt32 = 0
    /// `time_limit`.
    package var timeLimit: UInt32 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension StepUpdate {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        jobID = try reader.u32("job_id")
        stepID = try reader.u32("step_id")
        timeLimit = try reader.u32("time_limit")
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(jobID)
        writer.u32(stepID)
        writer.u32(timeLimit)
    }
}
