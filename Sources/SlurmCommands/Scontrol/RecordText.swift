/// The text of a record: lines, which one blank parts where all is to be on one line.
struct RecordText {
    /// The lines, without their ends.
    private(set) var lines: [String] = []
    /// Whether the last line is followed by what parts lines.
    let hasFinalSeparator: Bool

    init(hasFinalSeparator: Bool = false) {
        self.hasFinalSeparator = hasFinalSeparator
    }

    /// Adds a line.
    mutating func line(_ text: String) {
        lines.append(text)
    }

    /// Adds a line with a value, if there is one.
    mutating func line(_ name: String, ifPresent value: String?) {
        if let value { lines.append("\(name)=\(value)") }
    }

    /// The record with its end.
    func text(isOneLine: Bool) -> String {
        let separator = isOneLine ? " " : "\n   "
        return lines.joined(separator: separator) + (hasFinalSeparator ? separator : "") + (isOneLine ? "\n" : "\n\n")
    }
}

extension String? {
    /// The text as C prints it: an absent one is `(null)`.
    var orNull: String {
        self ?? "(null)"
    }
}
