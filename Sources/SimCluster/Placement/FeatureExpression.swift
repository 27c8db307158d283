/// What `--constraint` asks for: features joined by `&` and `|`, `&` binding closer, with `[…]` and `(…)` as groups.
///
/// Source: sbatch(1). Counts (`rack1*2`) are read and taken as one; `[a|b]` (all nodes alike) is taken as `a|b`.
struct FeatureExpression: Hashable, Sendable {
    /// Alternatives, each a list of features that a node must all have.
    private(set) var alternatives: [[String]]

    /// Whether a node with these features will do.
    func isMet(by features: [String]) -> Bool {
        alternatives.contains { $0.allSatisfy(features.contains) }
    }

    /// All features that are named.
    var names: [String] {
        alternatives.flatMap(\.self)
    }

    /// Reads a text; gives nil for one that Slurm refuses.
    init?(parsing text: String) {
        var parser = Parser(characters: Array(text.filter { $0 != " " && $0 != "\t" }))
        guard let alternatives = parser.alternatives(), parser.isAtEnd else { return nil }
        self.alternatives = alternatives
    }

    private struct Parser {
        var characters: [Character]
        var position = 0

        init(characters: [Character]) {
            self.characters = characters
        }

        var isAtEnd: Bool { position == characters.count }

        mutating func take(_ wanted: Character) -> Bool {
            guard position < characters.count, characters[position] == wanted else { return false }
            position += 1
            return true
        }

        mutating func alternatives() -> [[String]]? {
            guard var all = conjunction() else { return nil }
            while take("|") {
                guard let next = conjunction() else { return nil }
                all += next
            }
            return all
        }

        private mutating func conjunction() -> [[String]]? {
            guard var all = factor() else { return nil }
            while take("&") || take(",") {
                guard let next = factor() else { return nil }
                all = all.flatMap { left in next.map { left + $0 } }
            }
            return all
        }

        private mutating func factor() -> [[String]]? {
            for (open, close) in [("(", ")"), ("[", "]")] as [(Character, Character)] where take(open) {
                guard let inner = alternatives(), take(close) else { return nil }
                return skipCount() ? inner : nil
            }
            var name = ""
            while position < characters.count, !"&|,()[]*".contains(characters[position]) {
                name.append(characters[position])
                position += 1
            }
            return name.isEmpty || !skipCount() ? nil : [[name]]
        }

        private mutating func skipCount() -> Bool {
            guard take("*") else { return true }
            let start = position
            while position < characters.count, characters[position].isNumber { position += 1 }
            return position > start
        }
    }
}
