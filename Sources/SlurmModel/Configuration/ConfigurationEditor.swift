/// Changes values in the text of a slurm.conf and leaves everything else, comments included, as it is.
package struct ConfigurationEditor: Sendable {
    /// The text.
    package private(set) var text: String

    /// Makes an editor of a text.
    package init(_ text: String) {
        self.text = text
    }

    /// Gives a key of the cluster a value: where it stands first, or in a new line at the end.
    package mutating func set(_ key: String, to value: String) {
        var lines = self.lines
        let index = lines.firstIndex { Self.pair($0).map { ASCII.equal($0.key, key) } ?? false }
        let line = "\(key)=\(value)"
        if let index { lines[index] = line[...] } else { lines.append(line[...]) }
        text = lines.joined(separator: "\n") + "\n"
    }

    /// Gives a key on the `NodeName` line of exactly this name a value; says whether there is such a line.
    @discardableResult
    package mutating func set(_ key: String, to value: String, onNode node: String) -> Bool {
        var lines = self.lines
        let found = lines.firstIndex { line in
            Self.pair(line).map { ASCII.equal($0.key, "NodeName") && $0.value == node } ?? false
        }
        guard let found, let pair = ConfigurationPair(Array(lines[found].utf8)[...]) else { return false }
        let bytes = Array(lines[found].utf8)
        var words = [Array(bytes[..<pair.rest.startIndex])]
        words += pair.rest.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
            .dropFirst().map(Array.init)
        let comment = words.firstIndex { $0.first == UInt8(ascii: "#") } ?? words.endIndex
        let written = Array("\(key)=\(value)".utf8)
        let word = words[..<comment].firstIndex {
            ASCII.hasPrefix(String(decoding: $0, as: UTF8.self), key + "=")
        }
        if let word { words[word] = written } else { words.insert(written, at: comment) }
        lines[found] = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")[...]
        text = lines.joined(separator: "\n") + "\n"
        return true
    }

    private var lines: [Substring] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    private static func pair(_ line: Substring) -> (key: String, value: String)? {
        guard let pair = ConfigurationPair(Array(line.utf8)[...]) else { return nil }
        return (String(decoding: pair.key, as: UTF8.self), String(decoding: pair.value, as: UTF8.self))
    }
}
