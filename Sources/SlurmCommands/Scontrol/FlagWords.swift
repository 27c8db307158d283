/// Bits and the words for them.
struct FlagWords: Sendable {
    /// The bits with their words, in the order in which they are printed.
    let rows: [(bits: UInt64, word: String)]

    init(_ rows: (UInt64, String)...) {
        self.rows = rows.map { (bits: $0.0, word: $0.1) }
    }

    /// The words of the bits that are set, with commas between them.
    func text(_ bits: some FixedWidthInteger & UnsignedInteger) -> String {
        rows.filter { UInt64(bits) & $0.bits != 0 }.map(\.word).joined(separator: ",")
    }

    /// The bits of a word, in any case.
    func bits(_ word: some StringProtocol) -> UInt64? {
        rows.first { Keyword.equal($0.word, word) }?.bits
    }
}
