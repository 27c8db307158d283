// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// Says which processes the tasks on a node are, or why they did not start.
package struct TasksLaunched: WireCodable, Hashable {
    /// `step_id`.
    package var stepID: StepID = StepID()
    /// `return_code`.
    package var returnCode: UInt32 = 0
    /// `node_name`.
    package var nodeName: String?
    /// `count_of_pids`.
    package var countOfPids: UInt32 = 0
    /// `local_pids`.
    package var localPids: [UInt32] = []
    /// `task_ids`.
    package var taskIDs: [UInt32] = []

    /// Makes a value in which nothing is set.
    package init() {}
}

extension TasksLaunched {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        stepID = try StepID(from: &reader)
        returnCode = try reader.u32("return_code")
        nodeName = try reader.string("node_name")
        countOfPids = try reader.u32("count_of_pids")
        localPids = try reader.u32s("local_pids")
        taskIDs = try reader.u32s("task_ids")
    }

    package func encode(into writer: inout WireWriter) {
        stepID.encode(into: &writer)
        writer.u32(returnCode)
        writer.string(nodeName)
        writer.u32(countOfPids)
        writer.u32s(localPids)
        writer.u32s(taskIDs)
    }
}
