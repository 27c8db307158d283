/// Cuts the bytes of a configuration file into logical lines.
///
/// A `#` opens a comment unless a backslash stands before it, a backslash at the end of a line joins the next one to
/// it, and other backslashes are dropped, as slurm.conf(5) describes it. Any bytes are taken.
struct ConfigurationScanner {
    /// A line after joining and stripping.
    struct Line {
        /// Where the line begins in its file, counted from 1.
        var number: Int
        /// What is left of it.
        var bytes: ArraySlice<UInt8>
    }

    private let bytes: [UInt8]
    private var position = 0
    private var nextNumber = 1

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next line that is not empty.
    mutating func next() -> Line? {
        while position < bytes.endIndex {
            let number = nextNumber
            let line = logicalLine()
            if line.contains(where: { !ASCII.isSpace($0) }) { return Line(number: number, bytes: line) }
        }
        return nil
    }

    private mutating func logicalLine() -> ArraySlice<UInt8> {
        let first = physicalLine()
        guard first.contains(UInt8(ascii: "\\")) else { return first }
        var joined: [UInt8] = []
        var part = first
        while let kept = Self.withoutContinuation(part) {
            joined += kept
            guard position < bytes.endIndex else { return Self.withoutEscapes(joined)[...] }
            part = physicalLine()
        }
        joined += part
        return Self.withoutEscapes(joined)[...]
    }

    /// The bytes up to the next newline or comment; the position moves behind the newline.
    private mutating func physicalLine() -> ArraySlice<UInt8> {
        let start = position
        var end = position
        var escaped = false
        var isComment = false
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\n") { break }
            if !isComment && byte == UInt8(ascii: "#") && !escaped { isComment = true }
            escaped = byte == UInt8(ascii: "\\") && !escaped
            if !isComment { end = position }
        }
        nextNumber += 1
        return bytes[start..<end]
    }

    /// The line up to the backslash that continues it; nil for a line that ends here.
    private static func withoutContinuation(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var end = line.endIndex
        while end > line.startIndex, ASCII.isSpace(line[end - 1]) { end -= 1 }
        var start = end
        while start > line.startIndex, line[start - 1] == UInt8(ascii: "\\") { start -= 1 }
        return (end - start) % 2 == 1 ? line[..<(end - 1)] : nil
    }

    private static func withoutEscapes(_ line: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        var isEscape = false
        for byte in line {
            isEscape = byte == UInt8(ascii: "\\") && !isEscape
            if !isEscape { kept.append(byte) }
        }
        return kept
    }
}
