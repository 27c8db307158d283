import SlurmCommands
import Testing

/// Points in time as options take them.
struct TimePhraseTests {
    /// Thursday, 29 February 2024, 14:05:09 an hour ahead of UTC.
    private static let now: Int64 = 1_709_211_909

    private static func phrase(_ text: String) -> TimePhrase {
        var invocation = Invocation(program: "sbatch", arguments: [])
        invocation.now = now
        invocation.timeZone = TimeFormatTests.zone
        return TimePhrase(text, invocation)
    }

    @Test(
        "phrases mean points in time",
        arguments: [
            ("now", "2024-02-29T14:05:09"), ("now+60", "2024-02-29T14:06:09"), ("now + 2 hours", "2024-02-29T16:05:09"),
            ("now-1day", "2024-02-28T14:05:09"), ("now+3weeks", "2024-03-21T14:05:09"),
            ("today", "2024-02-29T00:00:00"),
            ("tomorrow", "2024-03-01T00:00:00"), ("midnight", "2024-03-01T00:00:00"), ("noon", "2024-03-01T12:00:00"),
            ("teatime", "2024-02-29T16:00:00"), ("fika", "2024-02-29T15:00:00"), ("14:06", "2024-02-29T14:06:00"),
            ("14:05", "2024-03-01T14:05:00"), ("1:30pm", "2024-03-01T13:30:00"), ("12:00 am", "2024-03-01T00:00:00"),
            ("12:15PM", "2024-03-01T12:15:00"), ("12/31", "2024-12-31T00:00:00"), ("0102", "2025-01-02T00:00:00"),
            ("01.02.30", "2030-01-02T00:00:00"), ("12/31/30-10:00", "2030-12-31T10:00:00"),
            ("2030-07-04T03:04:05", "2030-07-04T03:04:05"),
            ("uts1800000000", "2027-01-15T09:00:00"),
        ]
    )
    func phrases(text: String, expected: String) {
        let instant = Self.phrase(text).instant
        #expect(TimeFormat.text(instant, format: "%FT%T", zone: TimeFormatTests.zone) == expected)
    }

    @Test(
        "what is wrong is told with its place",
        arguments: [
            ("foo", 0), ("25:00", 0), ("2030-13-01", 5), ("now+x", 3), ("uts5", 0), ("12:60", 3), ("13/01", 0),
        ]
    )
    func failures(text: String, place: Int) {
        #expect(Self.phrase(text).message == "Invalid time specification (pos=\(place)): \(text)")
    }

    @Test("nothing specified is time 0 and no message")
    func nothing() {
        #expect(Self.phrase("").instant == 0)
        #expect(Self.phrase("").message == nil)
    }
}
