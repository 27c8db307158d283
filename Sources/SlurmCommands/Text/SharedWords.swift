/// The word for whether a job shares its nodes.
enum OverSubscribeText {
    /// The word; a value that was left open is `OK`.
    static func word(_ raw: UInt16) -> String {
        switch raw {
        case 0: "NO"
        case 1: "YES"
        case 2: "USER"
        case 3: "MCS"
        default: "OK"
        }
    }
}

/// What a job's profiling collects.
enum AccountingProfile {
    /// The words; nothing is `NotSet`.
    static func text(_ bits: UInt32) -> String {
        guard bits != 0 else { return "NotSet" }
        guard bits != 1 else { return "None" }
        let names: [(UInt32, String)] = [(2, "Energy"), (4, "Task"), (8, "Lustre"), (16, "Network")]
        let words = names.filter { bits & $0.0 != 0 }.map(\.1)
        return words.isEmpty ? "NotSet" : words.joined(separator: ",")
    }
}
