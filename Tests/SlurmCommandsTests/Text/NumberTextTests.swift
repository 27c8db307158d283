import SlurmCommands
import Testing

/// Numbers with units and fractions.
struct NumberTextTests {
    @Test(
        "numbers are converted as far as nothing but a half is lost",
        arguments: [
            (0, 2, "0"), (1500, 2, "1500M"), (1024, 2, "1G"), (1536, 2, "1.50G"), (2560, 2, "2.50G"),
            (1_048_576, 2, "1T"), (1000, 0, "1000"), (2048, 0, "2K"), (512, 0, "512"),
        ]
    )
    func conversion(number: Int, unit: Int, text: String) {
        #expect(NumberText.converted(Double(number), unit: unit, conversion: .exact) == text)
    }

    @Test("without conversion the unit stays")
    func noConversion() {
        #expect(NumberText.converted(2048, unit: 2, conversion: .none) == "2048M")
    }

    @Test("a text is cut to its limit")
    func limit() {
        #expect(NumberText.converted(123_456_789, conversion: .none, limit: 7) == "1234567")
    }

    @Test(
        "fractions are rounded from the exact value, ties to even",
        arguments: [
            (0.0, 2, "0.00"), (1.125, 2, "1.12"), (1.375, 2, "1.38"), (0.005, 2, "0.01"), (2.5, 0, "2"),
            (Double(4_294_901_760 as UInt32) / Double(UInt32.max), 14, "0.99998474144376"),
            (Double(1 as UInt32) / Double(UInt32.max), 14, "0.00000000023283"), (-1.5, 1, "-1.5"),
            (1e-30, 3, "0.000"), (123_456_789.25, 1, "123456789.2"),
        ]
    )
    func fractions(value: Double, decimals: Int, text: String) {
        #expect(NumberText.fixed(value, decimals: decimals) == text)
    }
}

/// The number at the start of a text.
struct LeadingNumberTests {
    @Test(
        "blanks, a sign and digits are read",
        arguments: [
            ("12ab", 12, "ab"), (" -7", -7, ""), ("+3", 3, ""), ("x", 0, "x"), ("", 0, ""), ("-", 0, "-"),
            ("99999999999999999999", Int.max, ""),
        ]
    )
    func number(text: String, value: Int, rest: String) {
        let number = LeadingNumber(text)
        #expect(number.value == value)
        #expect(number.rest == rest)
    }
}
