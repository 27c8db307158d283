import SimCluster
import SlurmModel
import SlurmWire

/// The time that a condition on jobs is about, in seconds since the Unix epoch.
///
/// Source: sacct(1), the table of defaults for `-S` and `-E`.
struct JobWindow {
    /// Its start.
    var start: Int64
    /// Its end, which is no part of it.
    var end: Int64

    /// The window of a condition, with the defaults where it does not say.
    init(_ condition: AccountingJobCondition, now: Int64) {
        let flags = JobConditionFlags(rawValue: condition.flags)
        start = condition.usageStart
        end = condition.usageEnd
        if flags.contains(.runaway) || flags.contains(.noDefaultUsage) { return }
        let hasJobs = !(condition.stepList ?? []).isEmpty
        if !(condition.stateList ?? []).isEmpty {
            if start == 0, !hasJobs { start = now }
            if start != 0, end == 0 { end = start }
        } else if !hasJobs, start == 0 {
            start = now - now % 86_400
        }
        if end == 0 { end = now }
        // A client may ask for any time at all.
        if end == start || end == now { end &+= 1 }
    }

    /// Whether a record lies in the window, where no states were asked for.
    func holds(_ times: AccountedTimes, _ condition: AccountingJobCondition) -> Bool {
        let flags = JobConditionFlags(rawValue: condition.flags)
        let hasNotEndedBefore = times.end >= start || times.end == 0
        if !(condition.stepList ?? []).isEmpty {
            return flags.contains(.noDefaultUsage) || (times.submit < end && hasNotEndedBefore)
        }
        let wasEligible = times.eligible != 0 && times.eligible < end
        if start != 0 { return end == 0 ? hasNotEndedBefore : wasEligible && hasNotEndedBefore }
        return end == 0 || wasEligible
    }

    /// Whether a record had a state in the window.
    func holds(_ times: AccountedTimes, in state: UInt32) -> Bool {
        if start == 0, end == 0 { return times.state == state }
        switch JobBaseState(rawValue: UInt8(truncatingIfNeeded: state)) {
        case .pending where state == 0:
            guard times.eligible != 0, end > times.eligible else { return false }
            if times.start != 0 { return start < times.start }
            return times.end != 0 ? start < times.end : times.state == 0
        case .running where state == 1:
            return times.start != 0 && (start < times.end || (times.end == 0 && times.state == 1)) && end > times.start
        case .suspended where state == 2:
            return times.suspensions.contains { $0.start <= end && ($0.end == 0 || $0.end >= start) }
        default:
            return times.state == state && times.end != 0 && (start...max(start, end)).contains(times.end)
        }
    }
}
