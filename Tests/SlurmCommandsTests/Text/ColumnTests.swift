import SlurmCommands
import Testing

/// How values are laid out in listings.
struct ColumnTests {
    private static func text(_ value: String?, _ width: Int, isRight: Bool = false, isCut: Bool = true) -> String {
        var bytes: [UInt8] = []
        Column(width: width, isRightJustified: isRight).append(value, isCut: isCut, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("a value on the left is padded or cut")
    func left() {
        #expect(Self.text("abc", 5) == "abc  ")
        #expect(Self.text("abcdef", 5) == "abcde")
        #expect(Self.text("abcdef", 5, isCut: false) == "abcde")
    }

    @Test("a value on the right is padded, and cut only where it may be")
    func right() {
        #expect(Self.text("abc", 5, isRight: true) == "  abc")
        #expect(Self.text("abcdef", 5, isRight: true) == "abcde")
        #expect(Self.text("abcdef", 5, isRight: true, isCut: false) == "abcdef")
    }

    @Test("an absent value prints as C prints it")
    func absent() {
        #expect(Self.text(nil, 10) == "(null)    ")
        #expect(Self.text(nil, 5) == "     ")
        #expect(Self.text(nil, 5, isRight: true) == "(null")
        #expect(Self.text(nil, 0) == "(null)")
    }

    @Test("without a width a value stands as it is, and with one below 0 a blank follows it")
    func noWidth() {
        #expect(Self.text("abc", 0, isRight: true) == "abc")
        #expect(Self.text("abc", -5) == "abc ")
    }

    @Test("widths count bytes")
    func bytes() {
        #expect(Self.text("äö", 6) == "äö  ")
    }
}

/// Formats of `-o` and `-O`.
struct ListingFormatTests {
    @Test("letters have a side, a width and text around them")
    func letters() {
        let (prefix, items) = ListingFormat.letters("a%.5u b%i|")
        #expect(prefix == "a")
        #expect(items.map(\.name) == ["u", "i"])
        #expect(items.map(\.column.width) == [5, 0])
        #expect(items.map(\.column.isRightJustified) == [true, false])
        #expect(items.map(\.suffix) == [" b", "|"])
    }

    @Test("two percent signs are one, and a format without any is text")
    func percent() {
        #expect(ListingFormat.letters("x%%i").items.map(\.name) == ["i"])
        #expect(ListingFormat.letters("text").prefix == "text")
        #expect(ListingFormat.letters("text").items.isEmpty)
    }

    @Test("names have a width of 20 unless they say otherwise")
    func names() {
        let items = ListingFormat.names("jobid,name:.8|,state:")
        #expect(items.map(\.name) == ["jobid", "name", "state"])
        #expect(items.map(\.column.width) == [20, 8, 0])
        #expect(items.map(\.suffix) == ["", "|", ""])
    }
}
