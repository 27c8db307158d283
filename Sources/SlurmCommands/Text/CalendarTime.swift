/// A date and time of day in the Gregorian calendar, without a zone.
package struct CalendarTime: Hashable, Sendable {
    /// The year, for example 2026.
    package var year: Int
    /// The month, from 1.
    package var month: Int
    /// The day of the month, from 1.
    package var day: Int
    /// The hour, from 0.
    package var hour: Int
    /// The minute, from 0.
    package var minute: Int
    /// The second, from 0.
    package var second: Int

    /// Makes a time.
    package init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
    }

    /// The calendar time so many seconds after the start of 1970.
    package init(secondsSinceEpoch seconds: Int64) {
        let days = Int(seconds >= 0 ? seconds / 86400 : (seconds - 86399) / 86400)
        let rest = Int(seconds) - days * 86400
        // Count years from March, so that the leap day ends a year, in eras of 400 years (146097 days).
        let shifted = days + 719468
        let era = (shifted >= 0 ? shifted : shifted - 146096) / 146097
        let dayOfEra = shifted - era * 146097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1,
            hour: rest / 3600,
            minute: rest / 60 % 60,
            second: rest % 60
        )
    }

    /// Seconds since the start of 1970; fields beyond their range carry over, as with `mktime`.
    package var secondsSinceEpoch: Int64 {
        Int64(daysSinceEpoch) * 86400 + Int64(hour) * 3600 + Int64(minute) * 60 + Int64(second)
    }

    /// Days since 1 January 1970.
    private var daysSinceEpoch: Int {
        let months = year * 12 + month - 1
        let (wholeYear, monthIndex) = (months >= 0 ? months / 12 : (months - 11) / 12, (months % 12 + 12) % 12)
        let shiftedYear = monthIndex < 2 ? wholeYear - 1 : wholeYear
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * ((monthIndex + 10) % 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146097 + dayOfEra - 719468
    }

    /// The day of the week, 0 for Sunday.
    package var weekday: Int {
        ((daysSinceEpoch + 4) % 7 + 7) % 7
    }

    /// The day of the year, 0 for 1 January.
    package var dayOfYear: Int {
        daysSinceEpoch - CalendarTime(year: year, month: 1, day: 1).daysSinceEpoch
    }
}
