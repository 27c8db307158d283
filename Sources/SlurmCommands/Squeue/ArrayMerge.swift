import SlurmModel
import SlurmWire

/// Joins the waiting tasks of a job array into one line, also those that became records of their own.
enum ArrayMerge {
    /// The rows with such tasks joined to the row of their array.
    static func merged(_ rows: [SqueueRow], _ context: SqueueContext) -> [SqueueRow] {
        var rowsOfArray: [UInt32: [Int]] = [:]
        for (index, row) in rows.enumerated() where row.isWaitingTask {
            rowsOfArray[row.job.arrayJobID, default: []].append(index)
        }
        var rows = rows
        var isJoined = Array(repeating: false, count: rows.count)
        for index in rows.indices where !isJoined[index] && isWaitingArray(rows[index]) {
            var hasChanged = false
            for other in rowsOfArray[rows[index].job.arrayJobID] ?? []
            where other != index && !isJoined[other] && belongs(rows[other], to: rows[index]) {
                rows[index].tasks.insert(Int(rows[other].job.arrayTaskID.raw))
                joinReason(of: rows[other], to: &rows[index])
                isJoined[other] = true
                hasChanged = true
            }
            if hasChanged { rows[index].taskText = text(rows[index].tasks, context) }
        }
        return rows.indices.filter { !isJoined[$0] }.map { rows[$0] }
    }

    private static func isWaitingArray(_ row: SqueueRow) -> Bool {
        row.taskText != nil && row.tasks.capacity > 0 && row.state.base == .pending
    }

    private static func belongs(_ task: SqueueRow, to array: SqueueRow) -> Bool {
        Int(task.job.arrayTaskID.raw) < array.tasks.capacity
            && task.job.name == array.job.name && task.job.partition == array.job.partition
    }

    private static func joinReason(of task: SqueueRow, to array: inout SqueueRow) {
        guard task.job.stateReason != array.job.stateReason else { return }
        let word = JobReason(rawValue: UInt32(task.job.stateReason)).description
        if array.reason.firstRange(of: word) == nil { array.reason += ",\(word)" }
    }

    /// The tasks as ranges, as many as the limit allows.
    private static func text(_ tasks: ArrayTasks, _ context: SqueueContext) -> String {
        context.taskTextLimit > 0 ? String(tasks.ranges.prefix(context.taskTextLimit - 1)) : tasks.ranges
    }
}
