/// Reads what `scontrol show` prints: lines of `Key=Value` words.
enum ControlText {
    /// Keys whose value goes to the end of the line, as it may hold spaces.
    private static let wholeLine: Set<String> = [
        "JobName", "Command", "WorkDir", "StdErr", "StdIn", "StdOut", "Comment", "AdminComment", "SystemComment",
        "ExtraComment", "Reason", "OS", "Gres",
    ]

    /// The records of a text; each begins with a line that begins with this key.
    static func blocks(of text: String, beginningWith key: String) -> [[String: String]] {
        var blocks: [[String: String]] = []
        for line in text.split(whereSeparator: \.isNewline) {
            if line.hasPrefix(key + "=") { blocks.append([:]) }
            guard !blocks.isEmpty else { continue }
            add(line, to: &blocks[blocks.count - 1])
        }
        return blocks
    }

    private static func add(_ line: Substring, to block: inout [String: String]) {
        var rest = line.drop { $0 == " " }
        while let equals = rest.firstIndex(of: "=") {
            let key = String(rest[..<equals])
            let value = rest[rest.index(after: equals)...]
            // In jobs, the reason is one word with others behind it; only of a node it is a text.
            let isWhole = wholeLine.contains(key) && !(key == "Reason" && block["JobId"] != nil)
            let end = isWhole ? value.endIndex : value.firstIndex(of: " ") ?? value.endIndex
            block[key] = String(value[..<end])
            rest = value[end...].drop { $0 == " " }
        }
    }
}
