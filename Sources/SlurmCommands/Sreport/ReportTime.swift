/// How `sreport` prints amounts of time.
enum ReportTime: Hashable, Sendable, CaseIterable {
    case seconds
    case minutes
    case hours
    case percent
    case secondsWithPercent
    case minutesWithPercent
    case hoursWithPercent

    /// The format of a word, which may be shortened; nil for none.
    init?(_ word: String) {
        let word = word.lowercased()
        switch word {
        case _ where Keyword("secper", 6).matches(word): self = .secondsWithPercent
        case _ where Keyword("minper", 6).matches(word): self = .minutesWithPercent
        case _ where Keyword("hourper", 6).matches(word): self = .hoursWithPercent
        case _ where Keyword("seconds", 1).matches(word): self = .seconds
        case _ where Keyword("minutes", 1).matches(word): self = .minutes
        case _ where Keyword("hours", 1).matches(word): self = .hours
        case _ where Keyword("percent", 1).matches(word): self = .percent
        default: return nil
        }
    }

    /// What the heading calls it.
    var title: String {
        switch self {
        case .seconds: "Seconds"
        case .minutes: "Minutes"
        case .hours: "Hours"
        case .percent: "Percentage of Total"
        case .secondsWithPercent: "Seconds/Percentage of Total"
        case .minutesWithPercent: "Minutes/Percentage of Total"
        case .hoursWithPercent: "Hours/Percentage of Total"
        }
    }

    /// Whether a share stands behind each amount.
    var hasPercent: Bool {
        switch self {
        case .secondsWithPercent, .minutesWithPercent, .hoursWithPercent: true
        default: false
        }
    }

    /// An amount of seconds out of a total.
    func text(_ seconds: UInt64, of total: UInt64) -> String {
        let share = NumberText.fixed(Double(seconds) / Double(max(total, 1)) * 100, decimals: 2) + "%"
        func length(_ unit: Double) -> String { NumberText.fixed(Double(seconds) / unit, decimals: 0) }
        return switch self {
        case .seconds: "\(seconds)"
        case .minutes: length(60)
        case .hours: length(3600)
        case .percent: share
        case .secondsWithPercent: "\(seconds)(\(share))"
        case .minutesWithPercent: "\(length(60))(\(share))"
        case .hoursWithPercent: "\(length(3600))(\(share))"
        }
    }

    /// How wide a column of amounts up to this one is.
    func width(_ largest: UInt64) -> Int {
        let digits = "\(largest)".utf8.count
        return max(8, digits) + (hasPercent ? 9 : 0)
    }
}
