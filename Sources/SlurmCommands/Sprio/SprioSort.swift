import SlurmModel
import SlurmWire

/// The order of the lines of `sprio`.
enum SprioSort {
    /// Fractions nearer than this count as equal (`FUZZY_EPSILON`).
    private static let nearness = 0.00001

    /// Sorts jobs by letters, the first one counting most; `-` before a letter turns its order round.
    static func sorted(
        _ jobs: [PriorityFactors],
        _ letters: String,
        _ context: SprioContext,
        _ output: CommandOutput
    ) throws(CommandFailure) -> [PriorityFactors] {
        var jobs = jobs
        let letters = Array(letters)
        for index in letters.indices.reversed() where !",-+".contains(letters[index]) {
            guard let compare = comparison(letters[index], context.users) else {
                throw output.failure("Invalid sort specification: \(letters[index])")
            }
            let sign = index > 0 && letters[index - 1] == "-" ? -1 : 1
            jobs = StableSort.sorted(jobs) { sign * compare($0, $1) }
        }
        return jobs
    }

    private static func comparison(
        _ letter: Character,
        _ users: UserTable
    ) -> ((PriorityFactors, PriorityFactors) -> Int)? {
        switch letter {
        // The cluster is told only within a federation, so it is the same everywhere.
        case "c": return { _, _ in 0 }
        case "i": return { StableSort.order($0.jobID, $1.jobID) }
        case "N": return { StableSort.order($0.nice, $1.nice) }
        case "r": return { StableSort.order($0.partition, $1.partition) }
        case "u": return { StableSort.order(users.name(ofUser: $0.userID), users.name(ofUser: $1.userID)) }
        default:
            guard let value = value(letter) else { return nil }
            return { order(value($0), value($1)) }
        }
    }

    private static func value(_ letter: Character) -> ((PriorityFactors) -> Double)? {
        switch letter {
        case "A", "a": { $0.priorityAge.value }
        case "F", "f": { $0.priorityFs.value }
        case "J", "j": { $0.priorityJs.value }
        case "P", "p": { $0.priorityPart.value }
        case "Q", "q": { $0.priorityQOS.value }
        case "T", "t": { $0.priorityTres.reduce(0) { $0 + $1.value } }
        case "Y", "y": { $0.priority }
        default: nil
        }
    }

    private static func order(_ first: Double, _ second: Double) -> Int {
        abs(first - second) < nearness ? 0 : first < second ? -1 : 1
    }
}
