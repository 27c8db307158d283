import ArgumentParser

/// A command and its arguments at the end of the program's own, which are handed on as they are.
enum PassedWords {
    /// The words without the `--` before them; help where that is asked for before any word.
    static func take(_ given: [String], missing: String, of command: some ParsableCommand) throws -> [String] {
        if let first = given.first, ["--help", "-h"].contains(first) { throw CleanExit.helpRequest(command) }
        let words = given.first == "--" ? Array(given.dropFirst()) : given
        if words.isEmpty { throw ValidationError(missing) }
        return words
    }
}
