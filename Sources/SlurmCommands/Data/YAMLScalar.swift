/// A text as libyaml prints it outside of flow lists: plain where that can be read back, else quoted.
///
/// Source: the YAML 1.1 specification, "Scalar styles"; the choice of style and of line breaks observed on libyaml
/// 0.2.5.
struct YAMLScalar {
    /// How a text is printed.
    enum Style: Hashable {
        /// As it is.
        case plain
        /// Between single quotes.
        case single
        /// Between double quotes, with escapes.
        case double
    }

    /// The column after which a line is broken at the next space.
    private static let width = 80

    private let text: [Unicode.Scalar]
    /// How the text is printed.
    let style: Style

    /// Chooses the style of a text.
    init(_ text: String) {
        self.text = Array(text.unicodeScalars)
        style = Self.style(of: self.text)
    }

    /// The text, led by the space that separates it from its tag.
    ///
    /// - Parameters:
    ///   - indent: The column at which a further line of it begins.
    ///   - column: The column reached.
    /// - Returns: The bytes.
    func printed(indent: Int, column: Int) -> [UInt8] {
        // An empty plain text has no space before it either.
        if text.isEmpty { return [] }
        var line = Line(indent: indent, column: column)
        line.put(" ")
        switch style {
        case .plain: plain(&line)
        case .single: single(&line)
        case .double: double(&line)
        }
        return line.bytes
    }

    private func plain(_ line: inout Line) {
        var wasSpace = false
        for (index, character) in text.enumerated() {
            if character == " ", !wasSpace, line.column > Self.width, !isSpace(index + 1) {
                line.breakLine()
            } else {
                line.put(character)
            }
            wasSpace = character == " "
        }
    }

    private func single(_ line: inout Line) {
        line.put("'")
        var (wasSpace, wasBreak) = (false, false)
        for (index, character) in text.enumerated() {
            let isInside = index > 0 && index < text.count - 1
            if character == " " {
                if !wasSpace, isInside, line.column > Self.width, !isSpace(index + 1) {
                    line.breakLine()
                } else {
                    line.put(character)
                }
                wasSpace = true
            } else if character == "\n" {
                // A single line break would be read as a space.
                if !wasBreak { line.end() }
                line.end()
                wasBreak = true
            } else {
                if wasBreak { line.indentLine() }
                line.put(character)
                if character == "'" { line.put("'") }
                (wasSpace, wasBreak) = (false, false)
            }
        }
        if wasBreak { line.indentLine() }
        line.put("'")
    }

    private func double(_ line: inout Line) {
        line.put("\"")
        var wasSpace = false
        for (index, character) in text.enumerated() {
            let isInside = index > 0 && index < text.count - 1
            if let escape = Self.escape(character) {
                for letter in escape.unicodeScalars { line.put(letter) }
                wasSpace = false
            } else if character == " " {
                if !wasSpace, isInside, line.column > Self.width {
                    line.breakLine()
                    if isSpace(index + 1) { line.put("\\") }
                } else {
                    line.put(character)
                }
                wasSpace = true
            } else {
                line.put(character)
                wasSpace = false
            }
        }
        line.put("\"")
    }

    private func isSpace(_ index: Int) -> Bool {
        index < text.count && text[index] == " "
    }
}

extension YAMLScalar {
    /// What is printed, and the column reached.
    private struct Line {
        var bytes: [UInt8] = []
        let indent: Int
        var column: Int

        init(indent: Int, column: Int) {
            self.indent = indent
            self.column = column
        }

        mutating func put(_ character: Unicode.Scalar) {
            bytes.append(contentsOf: Array(String(character).utf8))
            column += 1
        }

        mutating func end() {
            bytes.append(UInt8(ascii: "\n"))
            column = 0
        }

        mutating func indentLine() {
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
            column = indent
        }

        mutating func breakLine() {
            end()
            indentLine()
        }
    }

    /// The escape of a character between double quotes, or nil where it needs none.
    private static func escape(_ character: Unicode.Scalar) -> String? {
        let short: [UInt32: Character] = [
            0x00: "0", 0x07: "a", 0x08: "b", 0x09: "t", 0x0a: "n", 0x0b: "v", 0x0c: "f", 0x0d: "r", 0x1b: "e",
            0x22: "\"", 0x5c: "\\", 0x85: "N", 0xa0: "_", 0x2028: "L", 0x2029: "P",
        ]
        let value = character.value
        if let letter = short[value] { return "\\\(letter)" }
        if (0x20...0x7e).contains(value) { return nil }
        let digits = String(value, radix: 16, uppercase: true)
        let (letter, count) = value <= 0xff ? ("x", 2) : value <= 0xffff ? ("u", 4) : ("U", 8)
        return "\\\(letter)\(String(repeating: "0", count: count - digits.count))\(digits)"
    }

    /// Characters that mean something at the beginning of a text.
    private static let leadingIndicators = Set("#,[]{}&*!|>'\"%@`".unicodeScalars)

    private static func style(of text: [Unicode.Scalar]) -> Style {
        guard let first = text.first, let last = text.last else { return .plain }
        var (isSpecial, hasBreak, hasIndicator) = (false, false, isMarker(text) || leadingIndicators.contains(first))
        var (hasSpaceAfterBreak, hasBreakAfterSpace) = (false, false)
        for (index, character) in text.enumerated() {
            let (isAfterBlank, isBeforeBlank) = (isBlank(text, index - 1), isBlank(text, index + 1))
            switch character {
            case ":": if isBeforeBlank { hasIndicator = true }
            case "?", "-": if index == 0 && isBeforeBlank { hasIndicator = true }
            case "#": if isAfterBlank { hasIndicator = true }
            case "\n":
                hasBreak = true
                if index > 0 && text[index - 1] == " " { hasBreakAfterSpace = true }
            case " ": if index > 0 && text[index - 1] == "\n" { hasSpaceAfterBreak = true }
            default: if !(0x20...0x7e).contains(character.value) { isSpecial = true }
            }
        }
        if isSpecial || hasSpaceAfterBreak || hasBreakAfterSpace { return .double }
        let hasBlankEdge = first == " " || last == " "
        return hasBreak || hasIndicator || hasBlankEdge ? .single : .plain
    }

    private static func isMarker(_ text: [Unicode.Scalar]) -> Bool {
        let start = String(String.UnicodeScalarView(text.prefix(3)))
        return start == "---" || start == "..."
    }

    /// Whether there is a blank, or nothing at all, at a place.
    private static func isBlank(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
        guard text.indices.contains(index) else { return true }
        return text[index] == " " || text[index] == "\t" || text[index] == "\n" || text[index] == "\r"
    }
}
