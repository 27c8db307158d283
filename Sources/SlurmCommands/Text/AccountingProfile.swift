/// What a job's profiling collects.
enum AccountingProfile {
    /// The bits of the words that a text contains; 0 for none.
    static func code(_ text: String) -> UInt32 {
        let lower = text.lowercased()
        if lower.contains("none") { return 1 }
        if lower.contains("all") { return UInt32.max }
        let names: [(UInt32, String)] = [(2, "energy"), (4, "task"), (8, "lustre"), (16, "network")]
        return names.filter { lower.contains($0.1) }.reduce(0) { $0 | $1.0 }
    }

    /// The words; nothing is `NotSet`.
    static func text(_ bits: UInt32) -> String {
        guard bits != 0 else { return "NotSet" }
        guard bits != 1 else { return "None" }
        let names: [(UInt32, String)] = [(2, "Energy"), (8, "Lustre"), (16, "Network"), (4, "Task")]
        let words = names.filter { bits & $0.0 != 0 }.map(\.1)
        return words.isEmpty ? "NotSet" : words.joined(separator: ",")
    }
}
