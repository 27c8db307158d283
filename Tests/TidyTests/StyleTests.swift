import Testing

/// Rules of the house that a formatter does not know.
@Suite struct StyleTests {
    /// Longest file, in lines.
    static let maximumFileLength = 400

    /// Targets whose code is synchronous and does no I/O.
    static let pureTargets: Set<String> = ["SlurmModel", "SlurmWire", "SimCluster", "SlurmController", "SlurmCommands"]

    /// What pure code may not use, each with what to do instead.
    static let banned: [(text: String, instead: String)] = [
        ("print(", "give bytes back to the caller"),
        ("exit(", "give a status back to the caller"),
        ("fatalError(", "throw, or state a precondition"),
        ("try!", "throw"),
        ("Date()", "take the time as a parameter"),
        ("SystemRandomNumberGenerator", "take a SeededRandom as a parameter"),
        ("await ", "stay synchronous"),
        ("@unchecked Sendable", "use value types"),
        ("nonisolated(unsafe)", "use value types"),
    ]

    @Test("there are sources to check")
    func sourcesExist() {
        #expect(SourceFile.sources.count > 100)
    }

    @Test("no file is long", arguments: SourceFile.sources.filter { !$0.isGenerated })
    func length(file: SourceFile) {
        #expect(file.lines.count <= Self.maximumFileLength, "\(file.path) has \(file.lines.count) lines: split it")
    }

    @Test("pure code uses nothing that waits, prints or ends the process", arguments: SourceFile.sources)
    func purity(file: SourceFile) {
        guard Self.pureTargets.contains(file.target) else { return }
        for (number, line) in file.lines.enumerated() {
            let code = line.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false)[0]
            for (text, instead) in Self.banned where Self.uses(text, in: code) {
                Issue.record("\(file.path):\(number + 1) uses \(text): \(instead)")
            }
        }
    }

    /// Whether a call stands in the code as a word of its own, not as the end of another name.
    private static func uses(_ text: String, in code: Substring) -> Bool {
        guard let range = code.firstRange(of: text) else { return false }
        guard range.lowerBound > code.startIndex else { return true }
        let before = code[code.index(before: range.lowerBound)]
        return !before.isLetter && before != "." && before != "_"
    }

    @Test("no comment speaks of unfinished work", arguments: SourceFile.sources)
    func unfinished(file: SourceFile) {
        for word in ["TODO", "FIXME", "XXX", "HACK"] {
            let line = file.lines.firstIndex { line in
                line.split(whereSeparator: { !$0.isLetter }).contains { $0 == word }
            }
            #expect(line == nil, "\(file.path):\((line ?? 0) + 1) says \(word)")
        }
    }

    @Test("no test sleeps", arguments: SourceFile.all(below: "Tests"))
    func sleeping(file: SourceFile) {
        guard file.target != "TidyTests" else { return }
        for call in ["Task.sleep", "Thread.sleep", "usleep(", "nanosleep("] {
            #expect(!file.lines.contains { $0.contains(call) }, "\(file.path) uses \(call): await a condition")
        }
    }
}
