/// A point in time as Slurm's options take it: `now+1hour`, `16:00`, `tomorrow`, `2026-11-22T16:45:00`, `noon`,
/// `12/31`.
///
/// A time without a date is the next one; so is a date without a year. Source: the man page sbatch(1), option
/// `--begin`; details observed on 22.05.8.
package struct TimePhrase: Hashable, Sendable {
    /// Seconds since the Unix epoch; 0 where nothing was specified or the text is refused.
    package private(set) var instant: Int64 = 0
    /// What Slurm prints of a text that it refuses, or nil.
    package private(set) var message: String?

    /// Reads a text, relative to the invocation's time and in its time zone.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - invocation: The invocation.
    ///   - isPast: Whether what happened is meant: a time without a date is today's, a month without a year the last.
    package init(_ text: String, _ invocation: Invocation, isPast: Bool = false) {
        var reader = TimePhraseReader(text, now: invocation.now, zone: invocation.timeZone, isPast: isPast)
        if let instant = reader.read() {
            self.instant = instant
        } else {
            message = "Invalid time specification (pos=\(reader.place)): \(text)"
        }
    }
}
