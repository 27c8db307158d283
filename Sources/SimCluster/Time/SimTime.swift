/// A moment in the life of a cluster, in microseconds since the Unix epoch (live) or since a scenario's own epoch.
package struct SimTime: Comparable, Hashable, Codable, Sendable {
    /// Microseconds since the epoch.
    package var microseconds: Int64

    /// Makes a moment from microseconds since the epoch.
    package init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// Makes a moment from whole seconds since the epoch; moments out of range become the nearest one in range.
    package init(seconds: Int64) {
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
        microseconds = overflow ? (seconds < 0 ? .min : .max) : product
    }

    /// Whole seconds since the epoch, rounded down; what Slurm's messages carry.
    package var seconds: Int64 {
        let quotient = microseconds / 1_000_000
        return microseconds % 1_000_000 < 0 ? quotient - 1 : quotient
    }

    /// The epoch.
    package static let zero = SimTime(microseconds: 0)

    /// A moment that never comes.
    package static let never = SimTime(microseconds: .max)

    /// Orders moments.
    package static func < (left: SimTime, right: SimTime) -> Bool {
        left.microseconds < right.microseconds
    }

    /// The moment so much later; one beyond the range is `never`.
    package static func + (time: SimTime, duration: SimDuration) -> SimTime {
        let (sum, overflow) = time.microseconds.addingReportingOverflow(duration.microseconds)
        return SimTime(microseconds: overflow ? (duration.microseconds < 0 ? .min : .max) : sum)
    }

    /// The moment so much earlier.
    package static func - (time: SimTime, duration: SimDuration) -> SimTime {
        time + SimDuration(microseconds: duration.microseconds == .min ? .max : -duration.microseconds)
    }

    /// The time between two moments.
    package static func - (left: SimTime, right: SimTime) -> SimDuration {
        let (difference, overflow) = left.microseconds.subtractingReportingOverflow(right.microseconds)
        return SimDuration(microseconds: overflow ? (left < right ? .min : .max) : difference)
    }
}
