/// What invocations printed, as `Tests/Reference/goldens` writes it down: `lib/transcript.bash` says how.
struct Transcript: Sendable {
    /// An invocation and what it printed.
    struct Entry: Sendable, Hashable {
        /// The command line, as a shell reads it.
        var command: String
        /// Which of the equal command lines it is, from 1.
        var occurrence: Int
        /// The lines of both streams and of the exit status.
        var outcome: String
    }

    /// The invocations in their order.
    private(set) var entries: [Entry] = []

    /// Reads a transcript.
    init(parsing text: String) {
        var occurrences: [String: Int] = [:]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("$ ") {
                let command = String(line.dropFirst(2))
                occurrences[command, default: 0] += 1
                let entry = Entry(command: command, occurrence: occurrences[command, default: 1], outcome: "")
                entries.append(entry)
            } else if let first = line.first, "12=".contains(first), !entries.isEmpty {
                entries[entries.count - 1].outcome += line + "\n"
            }
        }
    }
}
