/// To which memory tasks are bound (`--mem-bind`).
///
/// Source: sbatch(1) 22.05, option `--mem-bind`; codes as Debian's sbatch sends them.
struct MemoryBinding: Hashable, Sendable {
    /// The kind, as on the wire.
    var kind: UInt16 = 0
    /// The list of a map or of masks.
    var list: String?

    private static let (verbose, sort): (UInt16, UInt16) = (0x1, 0x40)
    private static let words: [(bit: UInt16, name: String)] = [
        (verbose, "verbose"), (0x80, "prefer"), (sort, "sort"), (0x2, "none"), (0x4, "rank"), (0x20, "local"),
        (0x8, "map_mem"), (0x10, "mask_mem"),
    ]
    /// The bits of which one is set at most.
    private static let exclusive: UInt16 = 0x3e

    /// Whether pages are sorted.
    var isSorted: Bool { kind & Self.sort != 0 }
    /// Whether the binding is reported.
    var isVerbose: Bool { kind & Self.verbose != 0 }

    /// Whether nodes other than the bound ones may be used when these are full.
    var isPreferred: Bool { kind & 0x80 != 0 }
    /// What steps are told of the kind: `local`, `map_mem:`.
    var typeText: String {
        let name: String = Self.words.first(where: { kind & Self.exclusive & $0.bit != 0 })?.name ?? ""
        return name.hasSuffix("_mem") ? "\(name):" : name
    }

    /// What jobs are told of it; nil where nothing was said.
    var text: String? {
        guard kind != 0 else { return nil }
        let names = Self.words.filter { kind & $0.bit != 0 }.map(\.name).joined(separator: ",")
        return list.map { "\(names):\($0)" } ?? names
    }

    /// Reads words with commas between them; gives messages about those that are none.
    mutating func read(_ text: String) -> [String] {
        for word in Self.words(of: text) {
            let lower = word.lowercased()
            switch lower {
            case "p", "prefer": kind |= 0x80
            case "nosort": kind &= ~Self.sort
            case "sort": kind |= Self.sort
            case "q", "quiet": kind &= ~Self.verbose
            case "v", "verbose": kind |= Self.verbose
            case "no", "none": choose(0x2)
            case "rank": choose(0x4)
            case "local": choose(0x20)
            case _ where lower.hasPrefix("map_mem") || lower.hasPrefix("mapmem"):
                if let message = readList(word, 0x8, "map_mem") { return message }
            case _ where lower.hasPrefix("mask_mem") || lower.hasPrefix("maskmem"):
                if let message = readList(word, 0x10, "mask_mem") { return message }
            default: return ["unrecognized --mem-bind argument \"\(word)\""]
            }
        }
        return []
    }

    private mutating func choose(_ bit: UInt16) {
        kind = kind & ~Self.exclusive | bit
        list = nil
    }

    /// Reads the list behind a word; gives messages where there is none or it is wrong.
    private mutating func readList(_ word: String, _ bit: UInt16, _ name: String) -> [String]? {
        choose(bit)
        let parts = word.split(maxSplits: 2, omittingEmptySubsequences: false) { $0 == ":" || $0 == "=" }
        guard parts.count > 1, !parts[1].isEmpty else { return ["missing list for \"--mem-bind=\(name):<list>\""] }
        var numbers: [String] = []
        for part in CommaList.parts(String(parts[1])) {
            let isMask = bit == 0x10
            let digits = isMask && part.hasPrefix("0x") ? String(part.dropFirst(2)) : part
            let pieces = digits.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let number = pieces.first ?? ""
            if let wrong = number.first(where: { isMask ? !$0.isHexDigit : !("0"..."9").contains($0) }) {
                return ["Failed to validate number: \(number), the offending character is \(wrong)"]
            }
            guard pieces.count == 2 else {
                numbers.append(number)
                continue
            }
            if let wrong = pieces[1].first(where: { !("0"..."9").contains($0) }) {
                return ["Failed to validate number: *\(pieces[1]), the offending character is \(wrong)"]
            }
            guard let count = Int(pieces[1]), (1...Self.longestList).contains(count) else {
                return ["Invalid \(name) multiplier: \(pieces[1])"]
            }
            numbers += Array(repeating: number, count: count)
        }
        list = numbers.joined(separator: ",")
        return nil
    }

    /// Most elements that one number may stand for.
    private static let longestList = 1 << 16

    /// The words between commas; a comma before a number belongs to a list.
    private static func words(of text: String) -> [String] {
        var words = [""]
        var rest = text[...]
        while let character = rest.popFirst() {
            if character == ";" || (character == "," && !startsNumber(rest)) {
                words.append("")
            } else {
                words[words.count - 1].append(character)
            }
        }
        return words
    }

    private static func startsNumber(_ text: Substring) -> Bool {
        guard let first = text.first else { return true }
        if ("0"..."9").contains(first) { return true }
        return text.first { !$0.isHexDigit }.map { $0 == "," } ?? true
    }
}
