/// Writes lines of slurm.conf or gres.conf.
package struct ConfigurationText {
    /// The text so far.
    private(set) var result: String

    /// Begins with a comment.
    init(comment: String) {
        result = "# \(comment)\n"
    }

    /// Adds a line of pairs; values with white space are quoted, `#` and `\` escaped.
    mutating func line(_ pairs: [(key: String, value: String)]) {
        result += pairs.map { "\($0.key)=\(Self.written($0.value))" }.joined(separator: " ") + "\n"
    }

    /// Adds an empty line.
    mutating func gap() {
        result += "\n"
    }

    /// Whether a value can be written at all: Slurm has no way to quote a double quote or a line break.
    package static func canHold(_ value: String) -> Bool {
        !value.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n") || $0 == 0 }
    }

    private static func written(_ value: String) -> String {
        var escaped = ""
        for character in value.unicodeScalars {
            if character == "#" || character == "\\" { escaped += "\\" }
            escaped.unicodeScalars.append(character)
        }
        return value.isEmpty || value.utf8.contains(where: ASCII.isSpace) ? "\"\(escaped)\"" : escaped
    }
}
