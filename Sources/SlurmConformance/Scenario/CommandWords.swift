/// A command line as words: blanks part them, quotes of both kinds keep them together.
///
/// There is no shell: no variables, no patterns, no pipes.
package enum CommandWords {
    /// The words of a line; nil where a quote is not closed.
    package static func split(_ line: some StringProtocol) -> [String]? {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for character in line {
            if let open = quote {
                if character == open { quote = nil } else { word?.append(character) }
            } else if character == "'" || character == "\"" {
                quote = character
                word = word ?? ""
            } else if character == " " {
                if let word { words.append(word) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        if let word { words.append(word) }
        return quote == nil ? words : nil
    }

    /// A word as `split` reads it.
    package static func quoted(_ word: String) -> String {
        guard word.isEmpty || word.contains(where: { " '\"".contains($0) }) else { return word }
        return word.contains("'") ? "\"\(word)\"" : "'\(word)'"
    }
}
