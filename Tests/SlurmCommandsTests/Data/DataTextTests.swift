import Testing

@testable import SlurmCommands

/// Trees of values as JSON and as YAML; every expected text was printed by Debian's squeue 22.05.8.
struct DataTextTests {
    private static func object(_ value: DataValue) -> DataValue {
        var object = DataObject()
        object.add("comment", value)
        return .object(object)
    }

    private static func json(_ value: DataValue) -> String {
        String(decoding: JSONText.bytes(value), as: UTF8.self)
    }

    private static func yaml(_ value: DataValue) -> String {
        let lines = String(decoding: YAMLText.bytes(object(value)), as: UTF8.self)
        return String(lines.dropFirst("%YAML 1.1\n--- !!map\n!!str comment:".count).dropLast("\n...\n".count))
    }

    @Test("an empty list takes two lines, and slashes are escaped")
    func layout() {
        var inner = DataObject()
        inner.add("flags", .list([]))
        inner.add("path", "/tmp/\"x\"\\\u{1}")
        #expect(
            Self.json(.list([.object(inner), .null]))
                == #"""
                [
                  {
                    "flags": [
                    ],
                    "path": "\/tmp\/\"x\"\\\u0001"
                  },
                  null
                ]
                """#
        )
    }

    @Test("a text that is absent is empty in JSON and null in YAML")
    func absentText() {
        #expect(Self.json(.noText) == "\"\"")
        #expect(Self.yaml(.noText) == " !!null null")
    }

    @Test(
        "a fraction has up to 17 digits in JSON",
        arguments: [(4.0, "4.0"), (0.1, "0.10000000000000001"), (1.5, "1.5"), (0, "0.0"), (123.456, "123.456")]
    )
    func fractions(value: Double, text: String) {
        #expect(Self.json(.fraction(value)) == text)
    }

    @Test(
        "a text is plain in YAML where that can be read back, else quoted",
        arguments: [
            ("wrap", "wrap"), ("it's", "it's"), ("name: with colon", "'name: with colon'"), ("a:b", "a:b"),
            ("- x", "'- x'"), ("-x", "-x"), ("#x", "'#x'"), ("a#b", "a#b"), ("a #b", "'a #b'"), (" lead", "' lead'"),
            ("new\nline", "'new\n\n  line'"), ("tab\tx", "\"tab\\tx\""), ("é €", "\"\\xE9 \\u20AC\""), ("---", "'---'"),
            ("'q'", "'''q'''"), ("a \nb", "\"a \\nb\""),
        ]
    )
    func styles(text: String, printed: String) {
        #expect(Self.yaml(.text(text)) == " !!str \(printed)")
    }

    @Test("a long text is broken at the first space after column 80")
    func longText() {
        let text = Array(repeating: "long words", count: 10).joined(separator: " ")
        let head = Array(repeating: "long words", count: 5).joined(separator: " ")
        let printed = Self.yaml(.text(text))
        #expect(printed.hasPrefix(" !!str \(head) long"))
        #expect(printed.split(separator: "\n").map(String.init).dropFirst().allSatisfy { $0.hasPrefix("  ") })
        #expect(printed.split(whereSeparator: \.isWhitespace).dropFirst().joined(separator: " ") == text)
    }
}
