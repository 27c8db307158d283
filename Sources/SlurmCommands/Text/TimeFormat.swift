/// Prints a calendar time by a format of strftime(3), in the C locale.
package struct TimeFormat: Sendable {
    private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// The time to print.
    private let time: CalendarTime
    /// The instant of it, in seconds since the Unix epoch.
    private let instant: Int64
    /// The zone in which it is local time.
    private let zone: TimeZoneRules

    /// Prints an instant, in seconds since the Unix epoch, as local time.
    package static func text(_ instant: Int64, format: String, zone: TimeZoneRules) -> String {
        let printer = TimeFormat(time: zone.calendarTime(instant), instant: instant, zone: zone)
        var text = ""
        var rest = format.unicodeScalars[...]
        while let next = rest.popFirst() {
            guard next == "%" else {
                text.unicodeScalars.append(next)
                continue
            }
            // glibc's flags: `-` for no padding, `_` for blanks; others do not occur in Slurm's own formats.
            var flag: Unicode.Scalar?
            if let first = rest.first, first == "-" || first == "_" { flag = rest.popFirst() }
            guard let letter = rest.popFirst() else {
                text += "%"
                break
            }
            text += printer.field(letter, flag: flag)
        }
        return text
    }

    private func number(_ value: Int, _ width: Int, _ flag: Unicode.Scalar?, pad: Character = "0") -> String {
        let digits = String(value)
        if flag == "-" { return digits }
        let padding: Character = flag == "_" ? " " : pad
        return String(repeating: padding, count: max(0, width - digits.count)) + digits
    }

    private func field(_ letter: Unicode.Scalar, flag: Unicode.Scalar?) -> String {
        let twelve = (time.hour + 11) % 12 + 1
        switch letter {
        case "Y": return number(time.year, 1, flag)
        case "C": return number(time.year / 100, 2, flag)
        case "y": return number(time.year % 100, 2, flag)
        case "m": return number(time.month, 2, flag)
        case "d": return number(time.day, 2, flag)
        case "e": return number(time.day, 2, flag, pad: " ")
        case "H": return number(time.hour, 2, flag)
        case "k": return number(time.hour, 2, flag, pad: " ")
        case "I": return number(twelve, 2, flag)
        case "l": return number(twelve, 2, flag, pad: " ")
        case "M": return number(time.minute, 2, flag)
        case "S": return number(time.second, 2, flag)
        case "j": return number(time.dayOfYear + 1, 3, flag)
        case "w": return number(time.weekday, 1, flag)
        case "u": return number((time.weekday + 6) % 7 + 1, 1, flag)
        case "s": return "\(instant)"
        default: return word(letter) ?? combination(letter).map(expanded) ?? "%\(letter)"
        }
    }

    private func word(_ letter: Unicode.Scalar) -> String? {
        switch letter {
        case "a": "\(Self.weekdays[time.weekday].prefix(3))"
        case "A": Self.weekdays[time.weekday]
        case "b", "h": "\(Self.months[time.month - 1].prefix(3))"
        case "B": Self.months[time.month - 1]
        case "p": time.hour < 12 ? "AM" : "PM"
        case "P": time.hour < 12 ? "am" : "pm"
        case "Z": zone.abbreviation(instant)
        case "z": offset
        case "n": "\n"
        case "t": "\t"
        case "%": "%"
        default: nil
        }
    }

    private func combination(_ letter: Unicode.Scalar) -> String? {
        switch letter {
        case "F": "%Y-%m-%d"
        case "T", "X": "%H:%M:%S"
        case "R": "%H:%M"
        case "D", "x": "%m/%d/%y"
        case "c": "%a %b %e %H:%M:%S %Y"
        case "r": "%I:%M:%S %p"
        default: nil
        }
    }

    private func expanded(_ format: String) -> String {
        Self.text(instant, format: format, zone: zone)
    }

    private var offset: String {
        let seconds = Int(zone.offsetSeconds(instant))
        let minutes = abs(seconds) / 60
        return (seconds < 0 ? "-" : "+") + number(minutes / 60, 2, nil) + number(minutes % 60, 2, nil)
    }
}
