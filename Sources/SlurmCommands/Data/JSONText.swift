/// Prints a tree of values as JSON in the layout of the json-c library: two columns for each level, escaped slashes, an
/// empty list on two lines, no line end after the last brace.
///
/// Source: output of Debian's Slurm 22.05.8, which prints with json-c 0.16.
struct JSONText {
    private(set) var bytes: [UInt8] = []

    /// The bytes of a tree.
    static func bytes(_ value: DataValue) -> [UInt8] {
        var text = JSONText()
        text.append(value, level: 0)
        return text.bytes
    }

    private mutating func append(_ value: DataValue, level: Int) {
        switch value {
        case .null: write("null")
        case .noText: write("\"\"")
        case .bool(let value): write(value ? "true" : "false")
        case .integer(let number): write("\(number)")
        case .fraction(let number): write(FractionText.shortest(number))
        case .text(let text): append(quoted: text)
        case .list(let values):
            enclose("[", "]", count: values.count, level: level) { text, index in
                text.append(values[index], level: level + 1)
            }
        case .object(let object):
            enclose("{", "}", count: object.entries.count, level: level) { text, index in
                text.append(quoted: object.entries[index].key)
                text.write(": ")
                text.append(object.entries[index].value, level: level + 1)
            }
        }
    }

    private mutating func enclose(
        _ open: String,
        _ close: String,
        count: Int,
        level: Int,
        _ element: (inout JSONText, Int) -> Void
    ) {
        write(open)
        for index in 0..<count {
            write(index == 0 ? "\n" : ",\n")
            indent(level + 1)
            element(&self, index)
        }
        write("\n")
        indent(level)
        write(close)
    }

    private mutating func append(quoted text: String) {
        write("\"")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): write("\\\"")
            case UInt8(ascii: "\\"): write("\\\\")
            case UInt8(ascii: "/"): write("\\/")
            case 0x08: write("\\b")
            case 0x09: write("\\t")
            case 0x0a: write("\\n")
            case 0x0c: write("\\f")
            case 0x0d: write("\\r")
            case 0..<0x20: write("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))")
            default: bytes.append(byte)
            }
        }
        write("\"")
    }

    private mutating func indent(_ level: Int) {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
    }

    private mutating func write(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }
}
