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
}

/// The columns of one listing, in order.
package struct ListingTable<Field: ListingField> {
    private enum Part {
        case field(Field, Column, suffix: String)
        case text(String)
    }

    private var parts: [Part] = []

    /// Reads a format of `-o` where there is one, else one of `-O`; what is unknown is printed and told.
    ///
    /// - Parameters:
    ///   - fields: The columns there are.
    ///   - kind: What the message about an unknown column calls it.
    package init(letters: String?, names: String?, fields: [Field], kind: String, _ output: inout CommandOutput) {
        if let letters {
            if letters.lowercased() == "%all" {
                readAll(fields)
            } else {
                read(letters: letters, fields, kind: kind, &output)
            }
        } else if let names {
            read(names: names, fields, kind: kind, &output)
        }
    }

    /// Every column that has a letter, with bars between them.
    private mutating func readAll(_ fields: [Field]) {
        let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { $0 } + (UInt8(ascii: "A")...UInt8(ascii: "Z"))
        for letter in letters {
            let character = Character(UnicodeScalar(letter))
            guard let field = fields.first(where: { $0.letter == character }) else { continue }
            let column = Column(width: 0, isRightJustified: false)
            parts.append(.field(field, column, suffix: character == "Z" ? "" : "|"))
        }
    }

    private mutating func read(letters: String, _ fields: [Field], kind: String, _ output: inout CommandOutput) {
        let (prefix, items) = ListingFormat.letters(letters)
        if !prefix.isEmpty { parts.append(.text(prefix)) }
        for item in items {
            if let field = fields.first(where: { $0.letter.map(String.init) == item.name }) {
                parts.append(.field(field, item.column, suffix: item.suffix))
            } else {
                parts.append(.text("%\(item.source)"))
                output.error("Invalid \(kind) format specification: \(item.name)")
            }
        }
    }

    private mutating func read(names: String, _ fields: [Field], kind: String, _ output: inout CommandOutput) {
        for item in ListingFormat.names(names) {
            let name = item.name.lowercased()
            if let field = fields.first(where: { field in
                field.names.contains { $0.last == "*" ? name.hasPrefix($0.dropLast()) : name == $0 }
            }) {
                parts.append(.field(field, item.column, suffix: item.suffix))
            } else {
                parts.append(.text(item.suffix))
                output.error("Invalid \(kind) format specification: \(item.name)")
            }
        }
    }

    /// Appends the line of headings.
    package func appendHeader(to bytes: inout [UInt8]) {
        append(to: &bytes) { $0.header }
    }

    /// Appends the line of a row.
    package func append(_ row: Field.Row, _ context: Field.Context, to bytes: inout [UInt8]) {
        append(to: &bytes) { $0.cell(row, context) }
    }

    private func append(to bytes: inout [UInt8], _ cell: (Field) -> Cell) {
        for part in parts {
            switch part {
            case .text(let text):
                bytes += text.utf8
            case .field(let field, let column, let suffix):
                cell(field).append(in: column, to: &bytes)
                bytes += suffix.utf8
            }
        }
        bytes.append(UInt8(ascii: "\n"))
    }
}
