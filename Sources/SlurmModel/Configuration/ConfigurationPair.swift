/// One `Key=Value` at the start of a line, and what stands behind it.
struct ConfigurationPair {
    /// The key as it is spelled in the file.
    var key: ArraySlice<UInt8>
    /// The value without its quotes.
    var value: ArraySlice<UInt8>
    /// The rest of the line.
    var rest: ArraySlice<UInt8>

    /// Reads the pair that `line` begins with; nil where none does.
    ///
    /// White space may stand around `=`; a value is a word, or anything between double quotes that ends in white space
    /// or with the line; `Key+=Value` and its like are read as `Key=Value`, which is what slurmctld makes of them.
    init?(_ line: ArraySlice<UInt8>) {
        var index = Self.skipSpace(line, from: line.startIndex)
        let keyStart = index
        while index < line.endIndex, ASCII.isKeyByte(line[index]) { index += 1 }
        guard index > keyStart else { return nil }
        key = line[keyStart..<index]
        index = Self.skipSpace(line, from: index)
        if index < line.endIndex, Self.operators.contains(line[index]) { index += 1 }
        guard index < line.endIndex, line[index] == UInt8(ascii: "=") else { return nil }
        index = Self.skipSpace(line, from: index + 1)
        if let quoted = Self.quoted(line, from: index) {
            value = quoted
            rest = line[(quoted.endIndex + 1)...]
            return
        }
        let valueStart = index
        while index < line.endIndex, !ASCII.isSpace(line[index]) { index += 1 }
        guard index > valueStart else { return nil }
        value = line[valueStart..<index]
        rest = line[index...]
    }

    private static let operators = Array("+-*/".utf8)

    private static func skipSpace(_ line: ArraySlice<UInt8>, from start: Int) -> Int {
        var index = start
        while index < line.endIndex, ASCII.isSpace(line[index]) { index += 1 }
        return index
    }

    private static func quoted(_ line: ArraySlice<UInt8>, from start: Int) -> ArraySlice<UInt8>? {
        let quote = UInt8(ascii: "\"")
        guard start < line.endIndex, line[start] == quote,
            let close = line[(start + 1)...].firstIndex(of: quote)
        else { return nil }
        guard close + 1 == line.endIndex || ASCII.isSpace(line[close + 1]) else { return nil }
        return line[(start + 1)..<close]
    }
}
