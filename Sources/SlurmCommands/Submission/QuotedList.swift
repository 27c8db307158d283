/// A list with commas between its words, in which quotes group.
enum QuotedList {
    /// The words; those that are wholly in quotes lose them.
    static func parts(_ text: String) -> [String] {
        var parts: [String] = []
        var part = ""
        var quotes: (single: Bool, double: Bool) = (false, false)
        func unquoted(_ word: String) -> String {
            let isQuoted = ["'", "\""].contains { word.hasPrefix($0) && word.hasSuffix($0) }
            return isQuoted && word.count > 1 ? String(word.dropFirst().dropLast()) : word
        }
        for character in text {
            if character == "'" { quotes.single.toggle() }
            if character == "\"" { quotes.double.toggle() }
            if character == "," && !quotes.single && !quotes.double {
                parts.append(unquoted(part))
                part = ""
            } else {
                part.append(character)
            }
        }
        return part.isEmpty ? parts : parts + [unquoted(part)]
    }
}
