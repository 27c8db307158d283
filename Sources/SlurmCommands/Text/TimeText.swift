import SlurmModel

/// Prints times as Slurm's commands do: as the environment variable SLURM_TIME_FORMAT asks for.
///
/// Source: the man pages squeue(1) and scontrol(1); forms observed on 22.05.8.
package struct TimeText: Sendable {
    private enum Form {
        case standard
        case relative
        case custom(String)
    }

    private let form: Form
    private let zone: TimeZoneRules
    private let now: Int64

    /// Reads SLURM_TIME_FORMAT.
    ///
    /// `problem` is set to a sentence where the variable is refused; the standard form is used then.
    package init(_ invocation: Invocation, problem: inout String?) {
        zone = invocation.timeZone
        now = invocation.now
        let format = invocation.environment["SLURM_TIME_FORMAT"] ?? ""
        if format.isEmpty || format == "standard" {
            form = .standard
        } else if format == "relative" {
            form = .relative
        } else if format.contains("%") && format.utf8.count < 32 {
            form = .custom(format)
        } else {
            form = .standard
            problem = "invalid SLURM_TIME_FORMAT = '\(format)'"
        }
    }

    /// Reads SLURM_TIME_FORMAT; one that is refused is ignored.
    package init(_ invocation: Invocation) {
        var problem: String?
        self.init(invocation, problem: &problem)
    }

    /// An instant in seconds since the Unix epoch; 0 and `INFINITE` print as `Unknown`, `NO_VAL` as `None`.
    package func text(_ instant: Int64) -> String {
        if instant == 0 || instant == Int64(UInt32.max) { return "Unknown" }
        if instant == Int64(UInt32.max - 1) { return "None" }
        return TimeFormat.text(instant, format: format(instant), zone: zone)
    }

    private func format(_ instant: Int64) -> String {
        switch form {
        case .standard: "%FT%T"
        case .custom(let format): format
        case .relative: relativeFormat(instant)
        }
    }

    /// Days count as a thousand a year plus the day of the year, so the turn of a year counts as far away.
    private func relativeFormat(_ instant: Int64) -> String {
        switch dayNumber(instant) - dayNumber(now) {
        case -1: "Ystday %H:%M"
        case 0: "%H:%M:%S"
        case 1: "Tomorr %H:%M"
        case 2...6: "%a %H:%M"
        case -365...365: "%-d %b %H:%M"
        default: "%-d %b %Y"
        }
    }

    private func dayNumber(_ instant: Int64) -> Int {
        let time = zone.calendarTime(instant)
        return time.year * 1000 + time.dayOfYear
    }
}

extension Invocation {
    /// The time as the line before a listing: `Sun Nov 22 16:44:59 2026`.
    package var dateLine: String {
        TimeFormat.text(now, format: "%a %b %d %T %Y", zone: timeZone)
    }
}
