/// When mail is sent about a job.
enum MailTypes {
    private static let words = FlagWords(
        (1 << 9, "ARRAY_TASKS"),
        (1 << 10, "INVALID_DEPEND"),
        (1 << 0, "BEGIN"),
        (1 << 1, "END"),
        (1 << 2, "FAIL"),
        (1 << 3, "REQUEUE"),
        (1 << 8, "STAGE_OUT"),
        (1 << 7, "TIME_LIMIT_50"),
        (1 << 6, "TIME_LIMIT_80"),
        (1 << 5, "TIME_LIMIT_90"),
        (1 << 4, "TIME_LIMIT")
    )
    /// What `ALL` stands for.
    private static let all: UInt64 = 0b101_0000_1111

    /// The words.
    static func text(_ types: UInt16) -> String {
        types == 0 ? "NONE" : words.text(types)
    }

    /// Reads words with commas between them; nil where none is known.
    ///
    /// Unknown words beside known ones do not count.
    static func parse(_ text: String) -> UInt16? {
        var types: UInt64 = 0
        for word in CommaList.parts(text) {
            if Keyword.equal(word, "NONE") { return 0 }
            types |= Keyword.equal(word, "ALL") ? all : words.bits(word) ?? 0
        }
        return types == 0 ? nil : UInt16(types)
    }
}
