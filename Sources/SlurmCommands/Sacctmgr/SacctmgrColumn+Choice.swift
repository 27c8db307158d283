extension SacctmgrColumn {
    /// The columns that words name, each perhaps with a width behind `%`; a word that names none ends the command.
    static func chosen(
        _ words: [String],
        from all: [SacctmgrColumn],
        _ output: CommandOutput
    ) throws(CommandFailure) -> [SacctmgrColumn] {
        var columns: [SacctmgrColumn] = []
        for word in words {
            let sides = word.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard var column = all.first(where: { $0.isNamed(sides[0]) }) else {
                var output = output
                output.plainError("Unknown field '\(sides[0])'")
                throw output.failure()
            }
            if sides.count == 2, LeadingNumber(sides[1]).value != 0 {
                column.field.width = LeadingNumber(sides[1]).value
            }
            columns.append(column)
        }
        return columns
    }
}
