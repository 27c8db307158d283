/// A column that a listing can have.
package protocol ListingField: Sendable {
    /// What a line tells of.
    associatedtype Row
    /// What else the values depend on.
    associatedtype Context

    /// The letter for `-o`, or nil.
    var letter: Character? { get }
    /// The names for `-O`, in lower case; one that ends in `*` stands for all that begin so.
    var names: [String] { get }
    /// The heading.
    var header: Cell { get }

    /// The value in a row.
    func cell(_ row: Row, _ context: Context) -> Cell

    /// The layout to use in place of the one that the format asks for.
    func layout(_ column: Column, _ context: Context) -> Column
}

extension ListingField {
    package func layout(_ column: Column, _ context: Context) -> Column {
        column
    }
}

/// A column of a listing, and the text behind it.
///
/// It asks nothing of `Field`: what a generic type requires is looked up among thousands of conformances when the
/// program runs. Nor is it an enumeration: to look into one in an array copies it, which costs more than many a cell.
private struct ListingPart<Field> {
    let field: Field
    let column: Column
    var suffix: [UInt8]
}

/// The columns of one listing, in order.
package struct ListingTable<Field: ListingField> {
    /// The text before the first column.
    private var prefix: [UInt8] = []
    private var parts: [ListingPart<Field>] = []
    /// What the format asks for and no column has.
    package private(set) var unknown: [String] = []

    /// Reads a format of `-o` where there is one, else one of `-O`; what no column has is printed as text.
    ///
    /// `barAfterCapitals` says what stands after a capital letter's column where all columns are asked for,
    /// `expandsAll` whether the name `all` asks for them, too.
    package init(
        letters: String?,
        names: String?,
        fields: [Field],
        barAfterCapitals: String = "|",
        expandsAll: Bool = false
    ) {
        if let letters {
            if letters.lowercased() == "%all" {
                readAll(fields, barAfterCapitals)
            } else {
                read(letters: letters, fields)
            }
        } else if let names {
            read(names: names, fields, barAfterCapitals, expandsAll: expandsAll)
        }
    }

    /// Reads a format of `-o` of which what no column has is left out.
    package init(known format: String, fields: [Field]) {
        read(letters: format, fields, keepsUnknown: false)
    }

    /// The columns, in order.
    package var fields: [Field] {
        parts.map { $0.field }
    }

    /// Adds a column and the text behind it.
    private mutating func add(_ field: Field, _ column: Column, suffix: String) {
        parts.append(ListingPart(field: field, column: column, suffix: Array(suffix.utf8)))
    }

    /// Adds text that stands between columns.
    private mutating func add(text: String) {
        if parts.isEmpty { prefix += text.utf8 } else { parts[parts.count - 1].suffix += text.utf8 }
    }

    /// Every column that has a letter, with bars between them.
    private mutating func readAll(_ fields: [Field], _ barAfterCapitals: String) {
        let small = UInt8(ascii: "a")...UInt8(ascii: "z")
        let letters = Array(small) + (UInt8(ascii: "A")...UInt8(ascii: "Z"))
        for letter in letters {
            let character = Character(UnicodeScalar(letter))
            guard let field = fields.first(where: { $0.letter == character }) else { continue }
            let bar = small.contains(letter) ? "|" : barAfterCapitals
            let suffix = character == "Z" ? String(bar.dropLast()) : bar
            add(field, Column(width: 0, isRightJustified: false), suffix: suffix)
        }
    }

    private mutating func read(letters: String, _ fields: [Field], keepsUnknown: Bool = true) {
        let (prefix, items) = ListingFormat.letters(letters)
        add(text: prefix)
        for item in items {
            if let field = fields.first(where: { $0.letter.map(String.init) == item.name }) {
                add(field, item.column, suffix: item.suffix)
            } else {
                if keepsUnknown { add(text: "%\(item.source)") }
                unknown.append(item.name)
            }
        }
    }

    private mutating func read(names: String, _ fields: [Field], _ barAfterCapitals: String, expandsAll: Bool) {
        for item in ListingFormat.names(names) {
            let name = item.name.lowercased()
            if expandsAll && name == "all" {
                readAll(fields, barAfterCapitals)
                continue
            }
            if let index = fields.indices.first(where: { Self.isName(name, among: fields[$0].names) }) {
                add(fields[index], item.column, suffix: item.suffix)
            } else {
                add(text: item.suffix)
                unknown.append(item.name)
            }
        }
    }

    /// Whether a name is one of these, of which one that ends in `*` stands for all that begin so.
    private static func isName(_ name: String, among names: [String]) -> Bool {
        for known in names {
            if known == name { return true }
            if known.utf8.last == UInt8(ascii: "*") && name.hasPrefix(known.dropLast()) { return true }
        }
        return false
    }

    /// Appends the line of headings.
    package func appendHeader(_ context: Field.Context, to bytes: inout [UInt8]) {
        append(context, to: &bytes) { $0.header }
    }

    /// Appends the line of a row.
    package func append(_ row: Field.Row, _ context: Field.Context, to bytes: inout [UInt8]) {
        append(context, to: &bytes) { $0.cell(row, context) }
    }

    private func append(_ context: Field.Context, to bytes: inout [UInt8], _ cell: (Field) -> Cell) {
        bytes += prefix
        for index in parts.indices {
            cell(parts[index].field).append(in: parts[index].field.layout(parts[index].column, context), to: &bytes)
            bytes += parts[index].suffix
        }
        bytes.append(UInt8(ascii: "\n"))
    }
}
