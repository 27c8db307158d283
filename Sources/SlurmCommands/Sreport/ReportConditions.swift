import SlurmModel
import SlurmWire

/// A condition of a report: its name, how short it may be written, and whether it has a value.
struct ReportWord: Sendable {
    /// The name in small letters.
    let name: String
    /// The fewest letters of it.
    let least: Int
    /// Whether a value follows; a word that has none may stand for the first condition that takes bare words.
    var hasValue = true
    /// Whether a word without a sign of equality is its value.
    var takesBareWords = false
}

/// What the words after a report's name ask for.
struct ReportConditions: Sendable {
    /// The first second.
    var start: Int64 = 0
    /// The second after the last one.
    var end: Int64 = 0
    /// The lists by the names of the conditions.
    var lists: [String: [String?]] = [:]
    /// The words without a value that were given.
    var flags: Set<String> = []
    /// `TopCount`.
    var topCount: UInt32 = 10

    private static let secondsPerHour: Int64 = 3600

    /// The clusters; nil for all.
    var clusters: [String?]? { lists["clusters"] }

    /// Reads words.
    ///
    /// - Parameters:
    ///   - words: The words.
    ///   - table: The conditions of the report, in the order in which they are tried.
    ///   - report: The report, whose output and status tell of words that are none.
    init(_ words: [String], _ table: [ReportWord], _ report: inout Report) {
        var (start, end): (Int64, Int64) = (0, 0)
        if let clusters = report.settings.clusters { SelectionText.add(clusters, to: &lists["clusters"]) }
        for word in words {
            let sides = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = sides[0].lowercased()
            let value = sides.count == 2 ? String(sides[1]) : nil
            guard let row = table.first(where: { $0.admits(name, hasValue: value != nil) }) else {
                report.output.plainError(" Unknown condition: \(word)\nUse keyword set to modify value")
                report.status = 1
                continue
            }
            let text = value ?? word
            switch row.name {
            case _ where !row.hasValue: flags.insert(row.name)
            case "start": start = Self.time(text, &report)
            case "end": end = min(Self.time(text, &report), report.invocation.now)
            case "topcount": topCount = UInt32(clamping: LeadingNumber(text).value)
            case "acct": SelectionText.add(text, to: &lists["accounts"])
            case "format", "grouping": SelectionText.add(text, to: &lists[row.name], lowercased: false)
            default: SelectionText.add(text, to: &lists[row.name])
            }
        }
        if !report.settings.allClusters, !flags.contains("all_clusters"), lists["clusters"] == nil {
            lists["clusters"] = [report.invocation.configuration?.clusterName ?? ""]
        }
        complete(start, end, report.invocation)
    }

    private static func time(_ text: String, _ report: inout Report) -> Int64 {
        let phrase = TimePhrase(text, report.invocation, isPast: true)
        guard let message = phrase.message else { return phrase.instant }
        report.output.plainError(message)
        return 0
    }

    /// Rounds times to hours, and takes yesterday where there are none.
    private mutating func complete(_ wantedStart: Int64, _ wantedEnd: Int64, _ invocation: Invocation) {
        let zone = invocation.timeZone
        func midnight(daysAgo: Int) -> Int64 {
            let now = zone.calendarTime(invocation.now)
            return zone.instant(CalendarTime(year: now.year, month: now.month, day: now.day - daysAgo))
        }
        func hour(_ instant: Int64) -> Int64 {
            var time = zone.calendarTime(instant)
            if time.second >= 30 { time.minute += 1 }
            if time.minute >= 30 { time.hour += 1 }
            (time.minute, time.second) = (0, 0)
            return zone.instant(time)
        }
        start = wantedStart == 0 ? midnight(daysAgo: 1) : hour(wantedStart)
        end = wantedEnd == 0 ? midnight(daysAgo: 0) : hour(wantedEnd)
        if end - start < Self.secondsPerHour { end = start + Self.secondsPerHour }
    }

    /// From when to when, as the line above a report says it.
    func period(_ invocation: Invocation) -> String {
        let times = TimeText(invocation)
        return "\(times.text(start)) - \(times.text(end - 1))"
    }
}

extension ReportWord {
    /// Whether a word means this condition.
    func admits(_ word: String, hasValue: Bool) -> Bool {
        if takesBareWords, !hasValue { return true }
        guard self.hasValue == hasValue || self.hasValue else { return false }
        return Keyword(name, least).matches(word)
    }
}
