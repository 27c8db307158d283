/// A simple command line of a shell, taken apart: variables, words, and a file as standard input.
struct ShellLine {
    /// The variables set for the command.
    private(set) var variables: [(name: String, value: String)] = []
    /// The command and its arguments.
    private(set) var words: [String] = []
    /// The file that standard input comes from, or nil.
    private(set) var inputFile: String?

    /// Takes a line apart; quotes group, nothing is expanded.
    init(_ line: String) {
        for word in Self.words(line) {
            if word.hasPrefix("<") {
                inputFile = String(word.dropFirst())
            } else if words.isEmpty, let sign = word.firstIndex(of: "=") {
                variables.append((String(word[..<sign]), String(word[word.index(after: sign)...])))
            } else {
                words.append(word)
            }
        }
    }

    private static func words(_ line: String) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for character in line {
            if character == quote {
                quote = nil
            } else if quote == nil, character == "'" || character == "\"" {
                quote = character
                word = word ?? ""
            } else if quote == nil, character == " " {
                if let ended = word { words.append(ended) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        if let word { words.append(word) }
        return words
    }
}
