// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// What a step's processes on a node have used so far.
package struct StepUsage: WireCodable, Hashable {
    /// `return_code`.
    package var returnCode: UInt32 = 0
    /// `num_tasks`.
    package var numTasks: UInt32 = 0
    /// `jobacct`.
    package var jobacct: JobAccounting?
    /// `step_pids`.
    package var stepPids: StepProcesses = StepProcesses()

    /// Makes a value in which nothing is set.
    package init() {}
}

extension StepUsage {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        returnCode = try reader.u32("return_code")
        numTasks = try reader.u32("num_tasks")
        jobacct = try reader.optional("jobacct", present: 1)
        stepPids = try StepProcesses(from: &reader)
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(returnCode)
        writer.u32(numTasks)
        writer.optional(jobacct, present: 1)
        stepPids.encode(into: &writer)
    }
}
