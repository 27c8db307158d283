import SlurmModel

@testable import SimCluster

/// The queue is in order and holds exactly the jobs that could start.
enum QueueChecker: InvariantChecker {
    static let statement = "the queue holds the jobs that could start, in order"

    static func violations(in engine: ClusterEngine) -> [String] {
        var found: [String] = []
        let entries = engine.queue.entries
        for (first, second) in zip(entries, entries.dropFirst()) where !first.precedes(second) {
            found.append("job \(first.job) before job \(second.job)")
        }
        var owned = 0
        for id in engine.table.ids {
            let record = engine.table[id]
            owned += record.entries.count
            for entry in record.entries {
                if entry.job != id || entry.priority != record.job.priority { found.append("job \(id): stale entry") }
                if !entries.contains(entry) { found.append("job \(id): entry is not in the queue") }
            }
        }
        if owned != entries.count { found.append("\(entries.count) entries, \(owned) of jobs") }
        return found
    }
}
