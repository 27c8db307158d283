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
    /// Whether a further component of a heterogeneous job follows.
    private(set) var hasMoreComponents = false
    /// Whether components are told apart by the older word `packjob`.
    private(set) var hasOldSeparator = false
    /// Whether there are lines with the mark of another batch system that is looked for.
    private(set) var hasForeignLines = false

    private static let mark = Array("#SBATCH".utf8)
    private static let oldMark = Array("#SLURM".utf8)
    /// After so many lines that are no comments no further line of another batch system is looked for.
    private static let mostCommands = 100

    /// Reads the lines up to the first that is a command.
    ///
    /// - Parameters:
    ///   - script: The script.
    ///   - file: How messages name it.
    ///   - component: Which component of a heterogeneous job the lines are for, from 0.
    init(_ script: [UInt8], file: String, component: Int = 0) {
        var current = 0
        for (index, line) in script.split(separator: 0x0a, omittingEmptySubsequences: false).enumerated() {
            let isOld = line.starts(with: Self.oldMark)
            guard line.starts(with: Self.mark) || isOld else {
                if let first = line.first(where: { !Self.isSpace($0) }), first != UInt8(ascii: "#") { return }
                continue
            }
            if isOld && warnings.isEmpty {
                warnings.append(
                    "Change from #SLURM to #SBATCH in your script and verify the options are valid in sbatch"
                )
            }
            let rest = line.dropFirst(isOld ? Self.oldMark.count : Self.mark.count)
            let isStart = Self.startsComponent(rest)
            if isStart {
                current += 1
                hasOldSeparator = hasOldSeparator || Self.firstWord(rest) == "packjob"
            }
            if current > component {
                hasMoreComponents = true
                return
            }
            if isStart || current < component { continue }
            readWords(Array(rest), "\(file): line \(index + 1)")
            if fatal != nil { return }
        }
    }

    /// Reads the lines of another batch system, such as `#PBS`, wherever they stand.
    init(_ script: [UInt8], file: String, foreignMark mark: String) {
        var commands = 0
        for (index, line) in script.split(separator: 0x0a, omittingEmptySubsequences: false).enumerated() {
            guard line.starts(with: mark.utf8) else {
                if line.first != UInt8(ascii: "#") { commands += 1 }
                if commands > Self.mostCommands { return }
                continue
            }
            hasForeignLines = true
            readWords(Array(line.dropFirst(mark.utf8.count)), "\(file): line \(index + 1)")
            if fatal != nil { return }
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (byte >= 0x09 && byte <= 0x0d)
    }

    /// Whether a line says that another component follows.
    private static func startsComponent(_ line: ArraySlice<UInt8>) -> Bool {
        ["hetjob", "packjob"].contains(firstWord(line))
    }

    private static func firstWord(_ line: ArraySlice<UInt8>) -> String {
        let words = line.drop(while: isSpace)
        return String(decoding: words.prefix { !isSpace($0) }, as: UTF8.self).lowercased()
    }

    private mutating func readWords(_ line: [UInt8], _ place: String) {
        var rest = line.drop(while: Self.isSpace)
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
