/// A word of the kind `name=value`.
struct Assignment {
    /// The word as it was given.
    let word: String
    /// What stands before `=`; the whole word where there is none.
    let name: Substring
    /// What stands after it; nil where there is none.
    let value: String?

    init(_ word: String) {
        self.word = word
        if let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) {
            name = word[..<equals]
            value = String(word[word.utf8.index(after: equals)...])
        } else {
            name = word[...]
            value = nil
        }
    }
}
