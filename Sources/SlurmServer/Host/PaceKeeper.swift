package import SimCluster

/// Says what time it is in the cluster: real time since the daemon's start, times a factor.
///
/// It goes by a clock that is never set back, so time in the cluster does not jump with the system's.
package struct PaceKeeper: Sendable {
    /// The time in the cluster when the daemon started.
    package let start: SimTime
    /// How many seconds pass in the cluster in one second.
    package let speed: Int64
    private let elapsed: @Sendable () -> Duration

    /// Starts counting; `start` is what the time in the cluster is now, `speed` at least 1.
    package init<Time: Clock>(clock: Time, start: SimTime, speed: Int64 = 1) where Time.Duration == Duration {
        precondition(speed >= 1, "time in the cluster cannot stand still or go back")
        self.start = start
        self.speed = speed
        let origin = clock.now
        elapsed = { origin.duration(to: clock.now) }
    }

    /// The time in the cluster now.
    package func now() -> SimTime {
        let (seconds, attoseconds) = elapsed().components
        return start + SimDuration(microseconds: (seconds * 1_000_000 + attoseconds / 1_000_000_000_000) * speed)
    }

    /// How long it is in real time until a moment in the cluster, in nanoseconds; 0 for one that is past.
    ///
    /// Rounded up, so that the moment has come when the wait is over.
    package func nanosecondsUntil(_ time: SimTime) -> Int64 {
        let microseconds = (time - now()).microseconds
        guard microseconds > 0 else { return 0 }
        let (nanoseconds, overflow) = ((microseconds - 1) / speed + 1).multipliedReportingOverflow(by: 1000)
        return overflow ? .max : nanoseconds
    }
}
