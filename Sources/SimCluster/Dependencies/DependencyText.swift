import SlurmModel

/// A text of `--dependency` taken apart, before anything is known of the jobs that it names.
///
/// Source: sbatch(1), `--dependency`; what slurmctld 22.05.8 takes and refuses was observed.
struct DependencyText {
    /// What it names.
    var items: [Dependency] = []
    /// Whether its parts are joined by `?`.
    var isAny = false

    /// Reads a text; throws Slurm's code for one that it refuses.
    init(_ text: String) throws(EngineRefusal) {
        let separator: Character = text.contains("?") ? "?" : ","
        isAny = separator == "?"
        guard !isAny || !text.contains(",") else { throw EngineRefusal(.dependency) }
        for part in text.split(separator: separator, omittingEmptySubsequences: false) {
            try read(part)
        }
    }

    private mutating func read(_ part: Substring) throws(EngineRefusal) {
        let words = part.split(separator: ":", omittingEmptySubsequences: false)
        let name = words[0].lowercased()
        if name == "singleton", words.count == 1 {
            items.append(Dependency(kind: .singleton))
            return
        }
        if name == "expand" { throw EngineRefusal(.notSupported) }
        if words.count == 1, let first = name.first, first.isNumber {
            items.append(try target(words[0], of: .afterAny))
            return
        }
        guard let kind = DependencyKind(rawValue: name), kind != .singleton, words.count > 1 else {
            throw EngineRefusal(.dependency)
        }
        for word in words.dropFirst() { items.append(try target(word, of: kind)) }
    }

    /// Reads `12`, `12_3`, `12_*`, each with an optional `+MINUTES`.
    private func target(_ word: Substring, of kind: DependencyKind) throws(EngineRefusal) -> Dependency {
        let halves = word.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
        let parts = halves[0].split(separator: "_", maxSplits: 1, omittingEmptySubsequences: false)
        guard let number = UInt32(parts[0]), number > 0 else { throw EngineRefusal(.dependency) }
        var dependency = Dependency(kind: kind, job: JobID(number))
        if halves.count == 2 {
            guard let minutes = UInt32(halves[1]) else { throw EngineRefusal(.dependency) }
            dependency.delayMinutes = minutes
        }
        if parts.count == 2, parts[1] != "*" {
            guard let task = UInt32(parts[1]) else { throw EngineRefusal(.dependency) }
            dependency.task = task
        }
        return dependency
    }
}
