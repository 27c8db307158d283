/// A word behind `sacctmgr show ENTITY`: `withassoc`, `root`, `user=root` or `qos+=high`.
struct SacctmgrWord: Hashable, Sendable {
    /// The word as it was written.
    var text: String
    /// What stands before the sign, or all of it.
    var key: String
    /// What stands behind the sign, or nil where there is none.
    var value: String?
    /// `+` or `-` before the sign, or nothing.
    var sign = ""

    /// Takes a word apart.
    init(_ text: String) {
        self.text = text
        guard let sign = text.firstIndex(of: "=") else {
            key = text
            return
        }
        var key = text[..<sign]
        if key.last == "+" || key.last == "-" { self.sign = String(key.removeLast()) }
        self.key = String(key)
        value = String(text[text.index(after: sign)...])
    }

    /// Whether the key is a word or a beginning of it that is long enough.
    func isKey(_ word: String, _ least: Int) -> Bool {
        Keyword(word, least).matches(key)
    }

    /// Whether it is a word without a value.
    func isFlag(_ word: String, _ least: Int) -> Bool {
        value == nil && isKey(word, least)
    }
}
