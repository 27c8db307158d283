import SlurmCommands
import Testing

/// Dates and times of day.
struct CalendarTimeTests {
    @Test("every day from 1900 to 2100 is taken apart and put together again")
    func roundTrip() {
        for day in Int64(-25567)...47481 {
            let seconds = day * 86400 + 12345
            let time = CalendarTime(secondsSinceEpoch: seconds)
            #expect(time.secondsSinceEpoch == seconds)
        }
    }

    @Test("known days")
    func known() {
        let leap = CalendarTime(year: 2024, month: 2, day: 29, hour: 13, minute: 5, second: 9)
        #expect(leap.secondsSinceEpoch == 1_709_211_909)
        #expect(leap.weekday == 4)
        #expect(leap.dayOfYear == 59)
        #expect(
            CalendarTime(secondsSinceEpoch: -1)
                == .init(year: 1969, month: 12, day: 31, hour: 23, minute: 59, second: 59)
        )
    }

    @Test("days beyond a month's end carry over")
    func carrying() {
        let time = CalendarTime(year: 2025, month: 2, day: 31)
        #expect(CalendarTime(secondsSinceEpoch: time.secondsSinceEpoch) == .init(year: 2025, month: 3, day: 3))
    }
}

/// Printing times.
struct TimeFormatTests {
    /// A zone an hour ahead of UTC.
    static let zone = TimeZoneRules(offsetSeconds: { _ in 3600 }, abbreviation: { _ in "CET" })

    @Test(
        "formats of strftime",
        arguments: [
            ("%FT%T", "2024-02-29T14:05:09"), ("%-d %b %Y", "29 Feb 2024"),
            ("%a %A %b %B", "Thu Thursday Feb February"),
            ("%j %u %w %e %k %l %I %p", "060 4 4 29 14  2 02 PM"),
            ("%y %C %D %R %r", "24 20 02/29/24 14:05 02:05:09 PM"),
            ("%Z %z %s %%", "CET +0100 1709211909 %"), ("%q x", "%q x"), ("%", "%"),
        ]
    )
    func formats(format: String, text: String) {
        #expect(TimeFormat.text(1_709_211_909, format: format, zone: Self.zone) == text)
    }

    @Test("SLURM_TIME_FORMAT chooses the form, and times near today are short in the relative one")
    func forms() {
        var invocation = Invocation(program: "squeue", arguments: [])
        invocation.now = 1_709_211_909
        #expect(TimeText(invocation).text(1_709_211_909) == "2024-02-29T13:05:09")
        #expect(TimeText(invocation).text(0) == "Unknown")
        #expect(TimeText(invocation).text(Int64(UInt32.max - 1)) == "None")
        invocation.environment.set("SLURM_TIME_FORMAT", "relative")
        let day: Int64 = 86400
        let texts = [-400, -2, -1, 0, 1, 3, 20, 400].map { TimeText(invocation).text(1_709_211_909 + $0 * day) }
        #expect(
            texts == [
                "25 Jan 2023", "27 Feb 13:05", "Ystday 13:05", "13:05:09", "Tomorr 13:05", "Sun 13:05", "20 Mar 13:05",
                "4 Apr 2025",
            ]
        )
    }
}
