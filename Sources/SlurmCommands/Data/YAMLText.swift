/// Prints a tree of values as YAML 1.1 in the layout of the libyaml library: every value with its tag, lists at the
/// column of the key that holds them.
///
/// Source: output of Debian's Slurm 22.05.8, which prints with libyaml 0.2.5.
struct YAMLText {
    private var lines: [UInt8] = []

    /// The bytes of a document that holds a tree.
    static func bytes(_ value: DataValue) -> [UInt8] {
        var text = YAMLText()
        text.write("%YAML 1.1\n---")
        text.append(value, indent: 0, column: 3)
        text.write("\n...\n")
        return text.lines
    }

    /// Prints a value after what stands on its line.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - indent: The column of the keys of an object that is the value.
    ///   - column: The column reached.
    private mutating func append(_ value: DataValue, indent: Int, column: Int) {
        switch value {
        case .null, .noText: scalar("null", "null", indent: indent, column: column)
        case .bool(let value): scalar("bool", value ? "true" : "false", indent: indent, column: column)
        case .integer(let number): scalar("int", "\(number)", indent: indent, column: column)
        case .fraction(let number): scalar("float", FractionText.plain(number), indent: indent, column: column)
        case .text(let text): scalar("str", text, indent: indent, column: column)
        case .list(let values):
            write(values.isEmpty ? " !!seq []" : " !!seq")
            // A list stands at the column of its key, its elements two further.
            let column = max(0, indent - 2)
            for value in values {
                startLine(column)
                write("-")
                append(value, indent: column + 2, column: column + 1)
            }
        case .object(let object):
            write(object.entries.isEmpty ? " !!map {}" : " !!map")
            for entry in object.entries {
                startLine(indent)
                let key = "!!str \(entry.key):"
                write(key)
                append(entry.value, indent: indent + 2, column: indent + key.utf8.count)
            }
        }
    }

    private mutating func scalar(_ tag: String, _ text: String, indent: Int, column: Int) {
        write(" !!\(tag)")
        let scalar = YAMLScalar(text)
        lines.append(contentsOf: scalar.printed(indent: indent, column: column + 3 + tag.utf8.count))
    }

    private mutating func startLine(_ column: Int) {
        write("\n")
        lines.append(contentsOf: repeatElement(UInt8(ascii: " "), count: column))
    }

    private mutating func write(_ text: String) {
        lines.append(contentsOf: text.utf8)
    }
}
