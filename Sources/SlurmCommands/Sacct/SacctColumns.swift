import SlurmModel
import SlurmWire

/// The columns that a run of `sacct` prints.
struct SacctColumns: Sendable {
    private var columns: [SacctField] = []
    private let printer: FieldPrinter

    /// Reads the list of columns: `jobid,state%20`; a name may be shortened, and a width may follow.
    init(_ settings: SacctSettings, _ invocation: Invocation, _ output: CommandOutput) throws(CommandFailure) {
        printer = settings.printer
        var list = settings.format ?? ""
        if settings.isBrief { list += SacctFields.brief + "," }
        if settings.isLong { list += SacctFields.long + "," }
        if settings.format == nil && !settings.isBrief && !settings.isLong {
            list = (invocation.environment["SACCT_FORMAT"] ?? SacctFields.usual) + ","
        }
        var widths: [String: Int] = [:]
        var names: [String] = []
        for part in list.split(separator: ",", omittingEmptySubsequences: false).dropLast() {
            let word = part.drop { $0 == " " || $0 == "\t" || $0 == "\n" }
            // Slurm stops at an empty name.
            if word.isEmpty { break }
            try Self.add(word, &names, &widths, output)
        }
        for name in names {
            guard var column = SacctFields.all.first(where: { $0.field.name == name }) else { continue }
            // A column's width holds wherever it stands.
            column.field.width = widths[name] ?? column.field.width
            columns.append(column)
        }
    }

    private static func add(
        _ word: Substring,
        _ names: inout [String],
        _ widths: inout [String: Int],
        _ output: CommandOutput
    ) throws(CommandFailure) {
        let sides = word.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
        let name = sides[0].lowercased()
        let width = sides.count == 2 ? LeadingNumber(sides[1]).value : nil
        let found: [SacctField]
        if "all".hasPrefix(name) {
            found = SacctFields.all
        } else if let first = SacctFields.all.first(where: { $0.field.name.lowercased().hasPrefix(name) }) {
            found = [first]
        } else {
            if name == "allocgres" { throw output.fatal("AllocGRES has been removed, please use AllocTRES") }
            if name == "reqgres" { throw output.fatal("ReqGRES has been removed, please use ReqTRES") }
            throw output.failure("Invalid field requested: \"\(sides[0])\"")
        }
        for column in found {
            names.append(column.field.name)
            if let width { widths[column.field.name] = width }
        }
    }

    /// The headings.
    var headings: [PrintedField] {
        columns.map(\.field)
    }

    /// Whether a column has to be told something.
    func need(_ need: SacctField.Need) -> Bool {
        columns.contains { $0.need == need }
    }

    /// Appends a line.
    func append(_ row: SacctRow, _ context: SacctContext, to bytes: inout [UInt8]) {
        for (index, column) in columns.enumerated() {
            printer.append(
                column.value(row, context),
                column.field,
                isLast: index == columns.count - 1,
                to: &bytes
            )
        }
        bytes.append(UInt8(ascii: "\n"))
    }
}
