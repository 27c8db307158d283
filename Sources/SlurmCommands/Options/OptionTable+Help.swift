extension OptionTable {
    /// How wide a line of the summary may be.
    private static let summaryWidth = 78

    /// A listing of the options, one per line, for `--help`; what they mean stands in Slurm's manual pages.
    func help(_ name: String, operands: String = "") -> String {
        var text = "Usage: \(name) [OPTION...]\(operands.isEmpty ? "" : " " + operands)\n"
        for row in rows where !row.isRefused && row.key == row.long {
            let letter = rows.first { $0.key == row.key && $0.short != nil }?.short
            text += letter.map { "  -\($0), " } ?? "      "
            text += "\(spelling(row))\n"
        }
        return text + "\nThe options are those of Slurm 22.05: see the manual page \(name)(1).\n"
    }

    /// A summary of the options in a few lines, for `--usage`.
    func usage(_ name: String, operands: String = "") -> String {
        var lines = ["Usage: \(name)"]
        let words = rows.filter { !$0.isRefused && $0.key == $0.long }.map { "[\(spelling($0))]" }
        for word in words + (operands.isEmpty ? [] : [operands]) {
            if lines[lines.count - 1].utf8.count + 1 + word.utf8.count > Self.summaryWidth {
                lines.append(String(repeating: " ", count: 6 + name.utf8.count))
            }
            lines[lines.count - 1] += " " + word
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func spelling(_ row: OptionRow) -> String {
        switch row.argument {
        case .none: "--\(row.long ?? "")"
        case .required: "--\(row.long ?? "")=VALUE"
        case .optional: "--\(row.long ?? "")[=VALUE]"
        }
    }
}
