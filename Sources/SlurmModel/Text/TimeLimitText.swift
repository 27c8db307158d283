/// Slurm's notation for lengths of time: `90`, `1:30`, `1:30:00`, `2-12`, `2-12:30`, `2-12:30:15`.
///
/// Source: the man page sbatch(1), option `--time`; the printed form was observed on 22.05.8.
package enum TimeLimitText {
    /// Reads a limit in minutes; `UNLIMITED`, `INFINITE` and `-1` mean none.
    ///
    /// Seconds are rounded up to a minute.
    ///
    /// Gives nil for a text that Slurm refuses.
    package static func minutes(_ text: String) -> Settable<UInt32>? {
        let word = text.lowercased()
        if word == "unlimited" || word == "infinite" || text == "-1" { return .infinite }
        guard let seconds = seconds(text) else { return nil }
        return .value(UInt32(clamping: (seconds + 59) / 60))
    }

    /// Reads a length in seconds; gives nil for a text that Slurm refuses.
    package static func seconds(_ text: String) -> Int? {
        let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 {
            guard let days = count(parts[0]), let rest = fields(parts[1]), rest.count <= 3 else { return nil }
            let units = [3600, 60, 1]
            return zip(rest, units).reduce(days * 86400) { $0 + $1.0 * $1.1 }
        }
        guard let fields = fields(text[...]) else { return nil }
        switch fields.count {
        case 1: return fields[0] * 60
        case 2: return fields[0] * 60 + fields[1]
        case 3: return fields[0] * 3600 + fields[1] * 60 + fields[2]
        default: return nil
        }
    }

    /// Prints minutes as `squeue` and `scontrol` do: `30:00`, `1:00:00` (`padded`: `00:30:00`), `1-00:00:00`.
    package static func text(minutes: Settable<UInt32>, padded: Bool = false, unset: String = "NOT_SET") -> String {
        switch minutes {
        case .unset: unset
        case .infinite: "UNLIMITED"
        case .value(let number): text(seconds: Int(number) * 60, padded: padded)
        }
    }

    /// Prints seconds: `5:07`, `2:05:07`, `1-02:05:07`; `padded` always gives hours with two digits.
    package static func text(seconds: Int, padded: Bool = false) -> String {
        guard seconds >= 0 else { return "INVALID" }
        let (days, hours) = (seconds / 86400, seconds / 3600 % 24)
        let (minutes, rest) = (twoDigits(seconds / 60 % 60), twoDigits(seconds % 60))
        if days > 0 { return "\(days)-\(twoDigits(hours)):\(minutes):\(rest)" }
        if padded { return "\(twoDigits(hours)):\(minutes):\(rest)" }
        if hours > 0 { return "\(hours):\(minutes):\(rest)" }
        return "\(seconds / 60):\(rest)"
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }

    private static func fields(_ text: Substring) -> [Int]? {
        var numbers: [Int] = []
        for field in text.split(separator: ":", omittingEmptySubsequences: false) {
            guard let number = count(field) else { return nil }
            numbers.append(number)
        }
        return numbers
    }

    /// A plain decimal number of at most nine digits, so that sums of seconds stay in range.
    private static func count(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.count <= 9, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int(text)
    }
}
