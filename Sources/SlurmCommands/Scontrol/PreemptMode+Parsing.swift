extension PreemptMode {
    /// One way in which jobs make way.
    private static let ways: [(word: String, bits: UInt16)] = [
        ("off", 0), ("cluster", 0), ("suspend", 1), ("on", 1), ("requeue", 2), ("cancel", 8),
    ]

    /// Reads words with commas between them; nil for unknown words, for two ways, and for `GANG` with `WITHIN`.
    static func parse(_ text: String) -> UInt16? {
        var (mode, count): (UInt16, Int) = (0, 0)
        for word in CommaList.parts(text) {
            if Keyword.equal(word, "gang") {
                mode |= 0x8000
            } else if Keyword.equal(word, "within") {
                mode |= 0x4000
            } else if let way = ways.first(where: { Keyword.equal($0.word, word) }) {
                mode |= way.bits
                count += 1
            } else {
                return nil
            }
        }
        return count > 1 || mode & 0xc000 == 0xc000 ? nil : mode
    }
}
