/// The rules of a time zone: how far local time is ahead of UTC at an instant, and how it is called then.
package struct TimeZoneRules: Sendable {
    /// Seconds to add to UTC at an instant, given in seconds since the Unix epoch.
    package var offsetSeconds: @Sendable (Int64) -> Int64
    /// The zone's abbreviation at an instant, for example `CET`.
    package var abbreviation: @Sendable (Int64) -> String

    /// Makes rules.
    package init(
        offsetSeconds: @escaping @Sendable (Int64) -> Int64,
        abbreviation: @escaping @Sendable (Int64) -> String
    ) {
        self.offsetSeconds = offsetSeconds
        self.abbreviation = abbreviation
    }

    /// Coordinated universal time.
    package static let utc = TimeZoneRules(offsetSeconds: { _ in 0 }, abbreviation: { _ in "UTC" })

    /// The local calendar time at an instant.
    package func calendarTime(_ instant: Int64) -> CalendarTime {
        CalendarTime(secondsSinceEpoch: instant &+ offsetSeconds(instant))
    }

    /// The instant of a local calendar time; of two that fit, the one that standard time would give.
    package func instant(_ time: CalendarTime) -> Int64 {
        let local = time.secondsSinceEpoch
        // The offset is that of the instant sought: guess with the offset nearby, then correct the guess once.
        let guess = local &- offsetSeconds(local)
        return local &- offsetSeconds(guess)
    }
}
