import SlurmWire

/// Commands from standard input, one in each line, as `scontrol` takes them where its command line has none.
enum ScontrolInput {
    /// What is printed before a line is read; the line itself is printed behind it, since no terminal does.
    static let prompt = "scontrol: "
    /// The most words of a line.
    private static let maximumWords = 128

    /// Runs the commands up to the end or `exit`.
    static func runAll(_ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        var lines = session.invocation.standardInput().split(
            separator: UInt8(ascii: "\n"),
            omittingEmptySubsequences: false
        )
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        var previous: [UInt8] = []
        for line in lines {
            session.output.write(prompt)
            session.output.stdout += line + [UInt8(ascii: "\n")]
            if !line.elementsEqual("!!".utf8) { previous = Array(line) }
            guard let words = words(previous) else {
                return refuse(&session)
            }
            session.run(words, &controller)
            if session.isOver { return }
        }
        session.output.line(prompt)
    }

    /// Says that a line has too many words.
    static func refuse(_ session: inout ScontrolSession) {
        session.complain("\(session.invocation.program): can not process over \(maximumWords - 1) words")
        session.output.line()
    }

    /// The words of a line, nil for too many; quotes hold words together and stay.
    static func words(_ line: [UInt8]) -> [String]? {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        var (isInDouble, isInSingle) = (false, false)
        for byte in line {
            let isSpace = byte == UInt8(ascii: " ") || byte >= 9 && byte <= 13
            if isSpace && !isInDouble && !isInSingle {
                if !word.isEmpty { words.append(word) }
                word = []
                continue
            }
            // A quote that begins a word does not count.
            if byte == UInt8(ascii: "\"") && !word.isEmpty { isInDouble.toggle() }
            if byte == UInt8(ascii: "'") && !word.isEmpty { isInSingle.toggle() }
            word.append(byte)
        }
        if !word.isEmpty { words.append(word) }
        return words.count <= maximumWords ? words.map { String(decoding: $0, as: UTF8.self) } : nil
    }
}
