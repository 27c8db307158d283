/// A format of `squeue` and `sinfo`, taken apart: `%.5u text` (`-o`) or `username:.5,name` (`-O`).
package enum ListingFormat {
    /// One field of a format.
    package struct Item: Hashable, Sendable {
        /// The letter (`-o`) or the name (`-O`).
        package var name: String
        /// The width and side.
        package var column: Column
        /// Text after the value.
        package var suffix: String
        /// The item as it was written, without `%`.
        package var source: String
    }

    /// The width of a field of `-O` without one of its own.
    private static let defaultWidth = 20

    /// Takes a format of `-o` apart: text before the first `%`, and the fields.
    package static func letters(_ format: String) -> (prefix: String, items: [Item]) {
        guard let first = format.firstIndex(of: "%") else { return (format, []) }
        let items = format[first...].split(separator: "%").map { part in
            var rest = part.utf8[...]
            var isRight = false
            if rest.first == UInt8(ascii: ".") {
                isRight = true
                rest.removeFirst()
            }
            let digits = rest.prefix { $0.isDigit }
            rest = rest.dropFirst(digits.count)
            let letter = rest.prefix(1)
            return Item(
                name: String(decoding: letter, as: UTF8.self),
                column: Column(width: Int(String(decoding: digits, as: UTF8.self)) ?? 0, isRightJustified: isRight),
                suffix: String(decoding: rest.dropFirst(), as: UTF8.self),
                source: String(part)
            )
        }
        return (String(format[..<first]), items)
    }

    /// Takes a format of `-O` apart.
    package static func names(_ format: String) -> [Item] {
        CommaList.parts(format).map { part in
            guard let colon = part.utf8.firstIndex(of: UInt8(ascii: ":")) else {
                let column = Column(width: defaultWidth, isRightJustified: false)
                return Item(name: part, column: column, suffix: "", source: part)
            }
            var rest = part.utf8[part.utf8.index(after: colon)...]
            let isRight = rest.first == UInt8(ascii: ".")
            if isRight { rest = rest.dropFirst() }
            let width = LeadingNumber(Substring(rest))
            return Item(
                name: String(part[..<colon]),
                column: Column(width: width.value, isRightJustified: isRight),
                suffix: String(width.rest),
                source: part
            )
        }
    }
}

/// A value in a listing, and whether one that stands on the right is cut to its width.
package enum Cell: Hashable, Sendable {
    /// A value that is cut to its width; nil prints as C prints an absent text.
    case text(String?)
    /// A value that is never cut where it stands on the right.
    case uncut(String?)
    /// A value with a star behind it, which takes the place of the last letter where there is no room.
    case starred(String)

    /// A number.
    package static func number(_ number: some BinaryInteger) -> Cell {
        .text("\(number)")
    }

    /// Appends the value in its layout.
    package func append(in column: Column, to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): column.append(text, isCut: true, to: &bytes)
        case .uncut(let text): column.append(text, isCut: false, to: &bytes)
        case .starred(let text):
            let room = column.width > 0 ? column.width - 1 : Int.max
            column.append(String(decoding: text.utf8.prefix(room), as: UTF8.self) + "*", isCut: true, to: &bytes)
        }
    }
}
