/// A column of `sacct`, `sshare` or `sstat`, which list them alike.
protocol PrintedColumn: Sendable {
    /// The heading and the width.
    var field: PrintedField { get set }
}

extension PrintedColumn {
    /// The columns that parts of a list such as `account,user%20` name: names may be shortened, and a width may follow.
    ///
    /// Throws at a part that names none of the columns `all`.
    static func chosen(
        _ parts: [String],
        from all: [Self],
        _ output: CommandOutput
    ) throws(CommandFailure) -> [Self] {
        var widths: [String: Int] = [:]
        var found: [Self] = []
        for part in parts {
            let sides = part.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
            let name = sides[0].lowercased()
            guard let column = all.first(where: { $0.field.name.lowercased().hasPrefix(name) }) else {
                throw output.failure("Invalid field requested: \"\(sides[0])\"")
            }
            let width = sides.count == 2 ? LeadingNumber(sides[1]).value : 0
            // A column's width holds wherever it stands.
            if width != 0 { widths[column.field.name] = width }
            found.append(column)
        }
        return found.map { column in
            var column = column
            column.field.width = widths[column.field.name] ?? column.field.width
            return column
        }
    }

    /// What `--helpformat` prints: four names a line, padded to a number of letters.
    static func names(of columns: [Self], letters: Int) -> String {
        var text = ""
        for (index, column) in columns.enumerated() {
            if index > 0 { text += index % 4 == 0 ? "\n" : " " }
            let padding = max(0, letters - column.field.name.utf8.count)
            text += column.field.name + String(repeating: " ", count: padding)
        }
        return text + "\n"
    }
}
