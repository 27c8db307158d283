/// The options in a batch script's `#SBATCH` lines.
///
/// Source: the man page sbatch(1); quoting and comments observed on 22.05.8.
struct ScriptOptions {
    /// The words of all lines, in order.
    private(set) var words: [String] = []
    /// Messages about lines of an old form.
    private(set) var warnings: [String] = []
    /// The message with which Slurm gives up reading, or nil.
    private(set) var fatal: String?
    /// Whether a line starts another component of a heterogeneous job.
    private(set) var hasComponents = false
    /// Whether there are lines for other batch systems (`#PBS`, `#BSUB`).
    private(set) var hasForeignLines = false

    private static let mark = Array("#SBATCH".utf8)
    private static let oldMark = Array("#SLURM".utf8)
    private static let foreignMarks = [Array("#PBS".utf8), Array("#BSUB".utf8)]

    /// Reads the lines up to the first that is a command.
    ///
    /// - Parameters:
    ///   - script: The script.
    ///   - file: How messages name it.
    init(_ script: [UInt8], file: String) {
        for (index, line) in script.split(separator: 0x0a, omittingEmptySubsequences: false).enumerated() {
            let isOld = line.starts(with: Self.oldMark)
            guard line.starts(with: Self.mark) || isOld else {
                if let first = line.first(where: { !Self.isSpace($0) }), first != UInt8(ascii: "#") { return }
                if Self.foreignMarks.contains(where: { line.starts(with: $0) }) { hasForeignLines = true }
                continue
            }
            if isOld && warnings.isEmpty {
                warnings.append(
                    "Change from #SLURM to #SBATCH in your script and verify the options are valid in sbatch"
                )
            }
            let rest = line.dropFirst(isOld ? Self.oldMark.count : Self.mark.count)
            readWords(Array(rest), "\(file): line \(index + 1)")
            if fatal != nil || hasComponents { return }
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (byte >= 0x09 && byte <= 0x0d)
    }

    private mutating func readWords(_ line: [UInt8], _ place: String) {
        var rest = line[...]
        rest = rest.drop(while: Self.isSpace)
        let first = String(decoding: rest.prefix { !Self.isSpace($0) }, as: UTF8.self).lowercased()
        if first == "hetjob" || first == "packjob" {
            hasComponents = true
            return
        }
        while fatal == nil {
            let start = rest.drop(while: Self.isSpace)
            let text = String(decoding: rest, as: UTF8.self)
            if start.first == UInt8(ascii: ":") { fatal = "\(place): Unexpected `:` in [\(text)]" }
            guard fatal == nil, let word = readWord(start, &rest, place, text) else { return }
            words.append(word)
        }
    }

    /// Reads a word: quotes group, a backslash takes the next letter as it is, `#` starts a comment.
    private mutating func readWord(
        _ start: ArraySlice<UInt8>,
        _ rest: inout ArraySlice<UInt8>,
        _ place: String,
        _ line: String
    ) -> String? {
        var word: [UInt8]?
        var quote: UInt8?
        var ahead = start
        while let byte = ahead.first, quote != nil || !Self.isSpace(byte) {
            ahead.removeFirst()
            if byte == UInt8(ascii: "\\") {
                guard let next = ahead.popFirst() else { break }
                word = (word ?? []) + [next]
            } else if byte == quote {
                quote = nil
            } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if quote == nil, byte == UInt8(ascii: "#") {
                ahead = []
            } else {
                word = (word ?? []) + [byte]
            }
        }
        if let quote {
            fatal = "\(place): Unmatched `\(Character(UnicodeScalar(quote)))` in [\(line)]"
            return nil
        }
        rest = ahead
        return word.map { String(decoding: $0, as: UTF8.self) }
    }
}
