/// The programs of `srun --multi-prog`: lines of task numbers, a program and its arguments.
///
/// *Source:* srun(1), "MULTIPLE PROGRAM CONFIGURATION".
enum MultipleProgram {
    /// The program and arguments of a task; empty where no line is for it.
    static func arguments(_ text: [UInt8], task: UInt32) -> [[UInt8]] {
        for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
            let words = words(line)
            guard words.count > 1, let first = offset(of: task, in: words[0]) else { continue }
            return words.dropFirst().map { word in
                Array(filled(word, task: task, offset: first).utf8)
            }
        }
        return []
    }

    /// The place of a task among the numbers of a line; nil where it is not among them.
    private static func offset(of task: UInt32, in numbers: String) -> Int? {
        if numbers == "*" { return Int(task) }
        var count = 0
        for range in numbers.split(separator: ",") {
            let ends = range.split(separator: "-").compactMap { UInt32($0) }
            guard let first = ends.first, let last = ends.last, first <= last else { continue }
            if (first...last).contains(task) { return count + Int(task - first) }
            count += Int(last - first) + 1
        }
        return nil
    }

    private static func filled(_ word: String, task: UInt32, offset: Int) -> String {
        var result = ""
        var rest = word[...]
        while let character = rest.popFirst() {
            switch (character, rest.first) {
            case ("%", "t"): result += "\(task)"
            case ("%", "o"): result += "\(offset)"
            default:
                result.append(character)
                continue
            }
            rest.removeFirst()
        }
        return result
    }

    /// The words of a line, with quotes and backslashes as a shell has them; none for a comment.
    private static func words(_ line: Substring) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var rest = line
        while let character = rest.popFirst() {
            if let open = quote {
                if character == open { quote = nil } else { word?.append(character) }
            } else if character == "#", word == nil {
                break
            } else if character == "'" || character == "\"" {
                quote = character
                word = word ?? ""
            } else if character == "\\", let next = rest.popFirst() {
                word = (word ?? "") + "\(next)"
            } else if character == " " || character == "\t" {
                if let complete = word { words.append(complete) }
                word = nil
            } else {
                word = (word ?? "") + "\(character)"
            }
        }
        return words + (word.map { [$0] } ?? [])
    }
}
