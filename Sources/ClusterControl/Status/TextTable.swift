/// Columns of text, as wide as their content.
struct TextTable {
    /// The headings.
    var heading: [String]
    /// The rows.
    var rows: [[String]]

    /// The lines: two blanks, the first column and four blanks, the others with three between them.
    var lines: [String] {
        let all = [heading] + rows
        let widths = heading.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            var line = "  "
            for (column, text) in row.enumerated() {
                guard column < row.count - 1 else {
                    line += text
                    break
                }
                let gap = column == 0 ? 4 : 3
                line += text + String(repeating: " ", count: widths[column] - text.count + gap)
            }
            return line
        }
    }
}
