import Synchronization

/// Lines of standard input, one at a time.
final class Answers: Sendable {
    private let lines: Mutex<ArraySlice<String>>

    /// Makes an input of these lines, each without its end.
    init(_ lines: [String]) {
        self.lines = Mutex(lines[...])
    }

    /// The next line with its end, or nil.
    func next() -> [UInt8]? {
        lines.withLock { lines in lines.popFirst().map { Array("\($0)\n".utf8) } }
    }
}
