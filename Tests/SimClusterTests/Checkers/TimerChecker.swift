import SlurmModel

@testable import SimCluster

/// Every event to come belongs to a job that expects it, and none is due already.
enum TimerChecker: InvariantChecker {
    static let statement = "events to come belong to jobs that expect them"

    static func violations(in engine: ClusterEngine) -> [String] {
        var found: [String] = []
        var count = 0
        for id in engine.table.ids {
            let record = engine.table[id]
            count += record.timers.count
            let timers = record.timers.map(\.timer)
            if record.job.isOver, timers != [.purge] { found.append("job \(id) is over and expects \(timers)") }
            if record.job.state.flags.contains(.completing), timers.contains(.timeLimit) {
                found.append("job \(id) is completing and has a time limit")
            }
            if record.job.state == JobState(.running), record.job.timeLimitMinutes.number != nil,
                engine.configuration.overTimeLimit != .infinite, !timers.contains(.timeLimit)
            {
                found.append("job \(id) runs without the limit that it has")
            }
        }
        if engine.reservationEvent != nil { count += 1 }
        if count != engine.events.count { found.append("\(engine.events.count) events, \(count) expected") }
        if let next = engine.nextEventTime, next <= engine.now { found.append("an event was due at \(next)") }
        return found
    }
}
