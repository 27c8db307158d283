/// Collects what is wrong with a definition.
struct DefinitionChecker {
    /// What is wrong so far.
    private(set) var problems: [ClusterDefinitionError.Problem] = []

    /// Notes a value that is not allowed; nil for a missing one.
    mutating func refuse(_ field: String, _ value: String?, _ allowed: String) {
        problems.append(.init(field: field, value: value, allowed: allowed))
    }

    /// Checks a number's range.
    mutating func number(_ number: Int, _ field: String, _ range: ClosedRange<Int>) {
        guard !range.contains(number) else { return }
        refuse(field, "\(number)", "give a number from \(range.lowerBound) to \(range.upperBound)")
    }

    /// Checks the name of a node or partition: it must be usable in a host list and as a host name.
    mutating func name(_ name: String, _ field: String, reserved: [String]) {
        let isGood =
            !name.isEmpty && name.utf8.count <= 63 && name.utf8.first != 45
            && name.utf8.allSatisfy { ASCII.isKeyByte($0) || $0 == 45 }
        if !isGood {
            refuse(field, name, "give 1 to 63 letters, digits, '-', '_' or '.', not beginning with '-'")
        } else if reserved.contains(name.lowercased()) {
            refuse(field, name, "Slurm reserves this word; give another name")
        }
    }

    /// Checks a word that stands in a comma-separated list of slurm.conf.
    mutating func word(_ word: String, _ field: String) {
        guard word.isEmpty || !word.utf8.allSatisfy({ ASCII.isKeyByte($0) || $0 == 45 }) else { return }
        refuse(field, word, "give letters, digits, '-', '_' or '.'")
    }

    /// Notes a name that nothing has.
    mutating func reference(_ name: String, _ field: String, _ known: [String]) {
        let list = known.isEmpty ? "there is none" : "give one of \(known.joined(separator: ", "))"
        refuse(field, name, list)
    }
}
