import SlurmModel

@testable import SimCluster

/// The counts of job arrays agree with their records, and no task is there twice.
enum ArrayChecker: InvariantChecker {
    static let statement = "an array's counts agree with its records"

    static func violations(in engine: ClusterEngine) -> [String] {
        var found: [String] = []
        var pending = 0
        var seen: [JobID] = []
        for job in engine.jobs {
            pending += max(0, (job.pendingTasks?.count ?? 0) - 1)
            guard let array = job.arrayJobID, !seen.contains(array) else { continue }
            seen.append(array)
            found += problems(of: array, in: engine).map { "array \(array): \($0)" }
        }
        if pending != engine.pendingTaskCount {
            found.append("\(pending) pending tasks, \(engine.pendingTaskCount) counted")
        }
        return found
    }

    private static func problems(of array: JobID, in engine: ClusterEngine) -> [String] {
        guard let book = engine.arrays[array] else { return ["is unknown"] }
        var found: [String] = []
        let members = engine.jobs.filter { $0.arrayJobID == array }
        if members.map(\.id).sorted() != book.members.sorted() { found.append("other members") }
        let running = members.filter(\.holdsResources).count
        if running != Int(book.running) { found.append("\(running) tasks run, \(book.running) counted") }
        var tasks: [UInt32] = []
        for member in members {
            tasks += member.pendingTasks?.indices ?? []
            guard let task = member.arrayTaskID else { continue }
            tasks.append(task)
            if book.recordOfTask[task] != member.id { found.append("task \(task) is not found") }
        }
        tasks.sort()
        for (left, right) in zip(tasks, tasks.dropFirst()) where left == right { found.append("task \(left) twice") }
        return found
    }
}
