/// Reads a point in time, word by word.
struct TimePhraseReader {
    /// Where reading is, in bytes from the start.
    private(set) var place = 0

    private let bytes: [UInt8]
    private let now: Int64
    private let zone: TimeZoneRules
    private let today: CalendarTime
    private let isPast: Bool
    private var clock: (hour: Int, minute: Int, second: Int)?
    private var date: (month: Int, day: Int)?
    private var year: Int?

    /// The words for a time of day.
    private static let hours: [(word: String, hour: Int)] = [
        ("midnight", 0), ("noon", 12), ("fika", 15), ("teatime", 16),
    ]
    /// The words for lengths of time, longer ones before their beginnings.
    private static let units: [(word: String, seconds: Int64)] = [
        ("seconds", 1), ("second", 1), ("minutes", 60), ("minute", 60), ("hours", 3600), ("hour", 3600),
        ("days", 86400), ("day", 86400), ("weeks", 604_800), ("week", 604_800),
    ]
    /// Instants below this are not taken as such (`uts1000000`).
    private static let leastInstant = 1_000_000
    /// The longest count of units, so that seconds stay in range.
    private static let mostUnits: Int64 = 1_000_000_000

    init(_ text: String, now: Int64, zone: TimeZoneRules, isPast: Bool = false) {
        bytes = Array(text.utf8)
        self.isPast = isPast
        self.now = now
        self.zone = zone
        today = zone.calendarTime(now)
    }

    /// The instant; 0 where nothing was specified, nil for a text that is refused.
    mutating func read() -> Int64? {
        if hasWord("uts") {
            let number = LeadingNumber(String(decoding: bytes.dropFirst(3), as: UTF8.self))
            let isInstant = number.rest.isEmpty && number.value >= Self.leastInstant && number.value < Int.max
            return isInstant ? Int64(number.value) : nil
        }
        while place < bytes.count, byte(0) != UInt8(ascii: "\n") {
            if [" ", "\t", "-", "T"].contains(where: { byte(0) == UInt8(ascii: $0) }) {
                place += 1
            } else if !readPart() {
                return nil
            }
        }
        return resolved
    }

    private mutating func readPart() -> Bool {
        if takeWord("today") {
            setDate(today)
        } else if takeWord("tomorrow") {
            setDate(zone.calendarTime(now + 86400))
        } else if let hour = Self.hours.first(where: { hasWord($0.word) }) {
            place += hour.word.utf8.count
            clock = (hour.hour, 0, 0)
        } else if takeWord("now") {
            return readOffset()
        } else if byte(0).isDigit {
            let isClock = byte(1) == UInt8(ascii: ":") || byte(2) == UInt8(ascii: ":")
            return isClock ? readClock() : readDate()
        } else {
            return false
        }
        return true
    }

    private mutating func setDate(_ time: CalendarTime) {
        date = (time.month, time.day)
        year = time.year
    }

    /// What follows `now`: nothing, or a sign, a count and a unit.
    private mutating func readOffset() -> Bool {
        while byte(0) == UInt8(ascii: " ") || byte(0) == UInt8(ascii: "\t") { place += 1 }
        var seconds: Int64 = 0
        if place < bytes.count, byte(0) != UInt8(ascii: "\n") {
            guard byte(0) == UInt8(ascii: "+") || byte(0) == UInt8(ascii: "-") else { return false }
            let sign: Int64 = byte(0) == UInt8(ascii: "+") ? 1 : -1
            place += 1
            guard let length = readLength() else { return false }
            seconds = sign * length
        }
        let time = zone.calendarTime(now + seconds)
        setDate(time)
        clock = (time.hour, time.minute, time.second)
        return true
    }

    private mutating func readLength() -> Int64? {
        var count: Int64 = 0
        var hasDigits = false
        while place < bytes.count, byte(0) != UInt8(ascii: "\n") {
            if let unit = Self.units.first(where: { hasWord($0.word) }) {
                place += unit.word.utf8.count
                return hasDigits ? count * unit.seconds : nil
            }
            if byte(0).isDigit {
                count = min(count * 10 + Int64(byte(0) - UInt8(ascii: "0")), Self.mostUnits)
                hasDigits = true
            } else if byte(0) != UInt8(ascii: " ") {
                place -= 1
                return nil
            }
            place += 1
        }
        return hasDigits ? count : nil
    }

    /// `H:MM`, `HH:MM:SS`, with `am` or `pm`.
    private mutating func readClock() -> Bool {
        guard var hour = number(atMost: 2), isIn(hour, 0...23), take(":") else { return false }
        guard let minute = number(exactly: 2), isIn(minute, 0...59) else { return false }
        var second = 0
        if take(":") {
            guard let number = number(exactly: 2), isIn(number, 0...59) else { return false }
            second = number
        }
        while byte(0) == UInt8(ascii: " ") { place += 1 }
        if takeWord("pm") {
            guard hour <= 12 else { return false }
            hour = hour == 12 ? 12 : hour + 12
        } else if takeWord("am") {
            guard hour <= 12 else { return false }
            hour = hour == 12 ? 0 : hour
        }
        clock = (hour, minute, second)
        return true
    }

    /// `YYYY-MM-DD`, `MMDD`, `MMDDYY`, `MM/DD/YY` or `MM.DD.YY`.
    private mutating func readDate() -> Bool {
        if byte(4) == UInt8(ascii: "-") && byte(7) == UInt8(ascii: "-") {
            guard let number = number(exactly: 4) else { return false }
            year = number
            place += 1
            guard let month = self.number(atMost: 2), isIn(month, 1...12) else { return false }
            place += 1
            guard let day = self.number(atMost: 2), isIn(day, 1...31) else { return false }
            date = (month, day)
            return true
        }
        guard let month = number(atMost: 2), isIn(month, 1...12) else { return false }
        if !take(".") { _ = take("/") }
        guard let day = number(atMost: 2), isIn(day, 1...31) else { return false }
        if !take(".") { _ = take("/") }
        date = (month, day)
        guard byte(0).isDigit else { return true }
        guard let short = number(exactly: 2) else { return false }
        year = short == 0 ? year : 2000 + short
        return true
    }

    /// The instant of what was read, the next one where a part is missing.
    private var resolved: Int64? {
        guard clock != nil || date != nil else { return 0 }
        let time = clock ?? (0, 0, 0)
        let isLaterToday = isPast || (time.hour, time.minute) > (today.hour, today.minute)
        let nextDay = isLaterToday ? today : zone.calendarTime(now + 86400)
        let (month, day) = date ?? (nextDay.month, nextDay.day)
        let isLaterThisYear =
            (month, day, time.hour, time.minute) > (today.month, today.day, today.hour, today.minute)
        let impliedYear =
            isPast ? (month > today.month ? today.year - 1 : today.year) : isLaterThisYear ? today.year : today.year + 1
        let chosenYear = year ?? (date == nil ? nextDay.year : impliedYear)
        let instant = zone.instant(
            CalendarTime(
                year: chosenYear,
                month: month,
                day: day,
                hour: time.hour,
                minute: time.minute,
                second: time.second
            )
        )
        return instant == -1 ? nil : instant
    }

    /// The byte so far ahead; 0 beyond the end.
    private func byte(_ ahead: Int) -> UInt8 {
        place + ahead < bytes.count ? bytes[place + ahead] : 0
    }

    private func hasWord(_ word: String) -> Bool {
        let part = bytes.dropFirst(place).prefix(word.utf8.count)
        return String(decoding: part, as: UTF8.self).lowercased() == word
    }

    private mutating func takeWord(_ word: String) -> Bool {
        guard hasWord(word) else { return false }
        place += word.utf8.count
        return true
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard byte(0) == UInt8(ascii: sign) else { return false }
        place += 1
        return true
    }

    /// Whether a number just read is in a range; if not, the place in the message is that of its digits.
    private mutating func isIn(_ number: Int, _ range: ClosedRange<Int>) -> Bool {
        guard !range.contains(number) else { return true }
        place -= 2
        return false
    }

    private mutating func number(atMost digits: Int) -> Int? {
        var value: Int?
        for _ in 0..<digits where byte(0).isDigit {
            value = (value ?? 0) * 10 + Int(byte(0) - UInt8(ascii: "0"))
            place += 1
        }
        return value
    }

    private mutating func number(exactly digits: Int) -> Int? {
        let start = place
        guard let value = number(atMost: digits), place - start == digits else { return nil }
        return value
    }
}
