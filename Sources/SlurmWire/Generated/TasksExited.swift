// Generated from Schema/*/launch.schema by `make generate`; change that file instead.

/// Tasks that ended with the same wait status.
package struct TasksExited: WireCodable, Hashable {
    /// `return_code`.
    package var returnCode: UInt32 = 0
    /// `num_tasks`.
    package var numTasks: UInt32 = 0
    /// `task_id_list`.
    package var taskIDList: [UInt32] = []
    /// `step_id`.
    package var stepID: StepID = StepID()

    /// Makes a value in which nothing is set.
    package init() {}
}

extension TasksExited {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        returnCode = try reader.u32("return_code")
        numTasks = try reader.u32("num_tasks")
        taskIDList = try reader.u32s("task_id_list")
        stepID = try StepID(from: &reader)
    }

    package func encode(into writer: inout WireWriter) {
        writer.u32(returnCode)
        writer.u32(numTasks)
        writer.u32s(taskIDList)
        stepID.encode(into: &writer)
    }
}
