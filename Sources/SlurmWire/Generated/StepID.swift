// Generated from Schema/*/common.schema by `make generate`; change that file instead.

package import SlurmModel

/// Names a step: job, step number, and component of a heterogeneous job.
package struct StepID: WireCodable, Hashable {
    /// `job_id`.
    package var jobID: Settable<UInt32> = .unset
    /// `step_id`.
    package var stepID: Settable<UInt32> = .unset
    /// `step_het_comp`.
    package var stepHetComp: Settable<UInt32> = .unset

    /// Makes a value in which nothing is set.
    package init() {}
}

extension StepID {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        jobID = Settable(raw: try reader.u32("job_id"))
        stepID = Settable(raw: try reader.u32("step_id"))
        stepHetComp = Settable(raw: try reader.u32("step_het_comp"))
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(jobID.raw)
        writer.u32(stepID.raw)
        writer.u32(stepHetComp.raw)
    }
}
