extension OptionTable {
    /// How wide a line of the summary may be.
    private static let summaryWidth = 78
    /// Where the words begin that explain an option.
    private static let wordsColumn = 32

    /// A listing of the options with what they mean, one per line, for `--help`.
    func help(_ name: String, operands: String = "") -> String {
        let words = OptionWords.of(name)
        var text = "Usage: \(name) [OPTION...]\(operands.isEmpty ? "" : " " + operands)\n\n"
        for row in rows where !row.isRefused && row.key == row.long {
            let letter = rows.first { $0.key == row.key && $0.short != nil }?.short
            let explained = words[row.key]
            var line = letter.map { "  -\($0), " } ?? "      "
            line += spelling(row, explained?.value)
            if let explained {
                let gap = Self.wordsColumn - line.utf8.count
                line +=
                    gap > 1
                    ? String(repeating: " ", count: gap) : "\n" + String(repeating: " ", count: Self.wordsColumn)
                line += explained.words
            }
            text += line + "\n"
        }
        return text + "\nThe options are those of Slurm 22.05, whose manual page \(name)(1) says more.\n"
    }

    /// A summary of the options in a few lines, for `--usage`.
    func usage(_ name: String, operands: String = "") -> String {
        var lines = ["Usage: \(name)"]
        let words = rows.filter { !$0.isRefused && $0.key == $0.long }.map { "[\(spelling($0, nil))]" }
        for word in words + (operands.isEmpty ? [] : [operands]) {
            if lines[lines.count - 1].utf8.count + 1 + word.utf8.count > Self.summaryWidth {
                lines.append(String(repeating: " ", count: 6 + name.utf8.count))
            }
            lines[lines.count - 1] += " " + word
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// How an option is written, with a name for its value.
    private func spelling(_ row: OptionRow, _ value: String?) -> String {
        let value = value.flatMap { $0.isEmpty ? nil : $0 } ?? "VALUE"
        return switch row.argument {
        case .none: "--\(row.long ?? "")"
        case .required: "--\(row.long ?? "")=\(value)"
        case .optional: "--\(row.long ?? "")[=\(value)]"
        }
    }
}
