/// A command with the variables that stand before it.
struct CommandEntry: Sendable, Hashable {
    /// `NAME=VALUE` words before the command.
    var environment: [String: String] = [:]
    /// The command and its arguments.
    var words: [String]

    /// Takes the words of a line.
    init(_ words: [String]) {
        let count = words.prefix(while: Self.isAssignment).count
        for word in words.prefix(count) {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            environment[String(parts[0])] = String(parts[1])
        }
        self.words = Array(words.dropFirst(count))
    }

    /// Whether a word sets a variable.
    static func isAssignment(_ word: String) -> Bool {
        guard let equals = word.firstIndex(of: "="), equals > word.startIndex else { return false }
        return word[..<equals].allSatisfy { $0.isUppercase || $0 == "_" || $0.isNumber }
    }
}
