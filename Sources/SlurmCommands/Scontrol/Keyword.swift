/// A word of a command and how far it may be shortened.
struct Keyword: Hashable, Sendable {
    /// The whole word.
    var word: String
    /// The fewest letters that stand for it; above the length of the word where it may not be shortened.
    var fewest: Int

    init(_ word: String, _ fewest: Int) {
        self.word = word
        self.fewest = fewest
    }

    /// Whether a text is the word or a beginning of it that is long enough, in any case.
    func matches(_ text: some StringProtocol) -> Bool {
        let count = text.utf8.count
        if count > word.utf8.count { return false }
        return (count >= fewest || count == word.utf8.count) && Keyword.begins(word, with: text)
    }

    /// Whether a text begins with another, in any case.
    static func begins(_ text: some StringProtocol, with prefix: some StringProtocol) -> Bool {
        var letters = text.utf8.makeIterator()
        for letter in prefix.utf8 {
            guard let other = letters.next(), folded(letter) == folded(other) else { return false }
        }
        return true
    }

    /// Whether two texts are the same, in any case.
    static func equal(_ left: some StringProtocol, _ right: some StringProtocol) -> Bool {
        left.utf8.count == right.utf8.count && begins(left, with: right)
    }

    private static func folded(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte + 32 : byte
    }
}
