/// slurmctld shows of a job with a range of nodes that waits as many as it would have got when it was last looked at.
///
/// Observed on 22.05.8: `squeue` shows 2 nodes of `--nodes=1-2 --begin=now+1hour`. The simulator shows the fewest.
enum GuessedNodes: NamedDifference {
    static let reason =
        "slurmctld guesses how many nodes of a range a job that waits will have; the simulator says the fewest."

    /// Where `squeue` shows the number of nodes in the format that random scenarios use.
    private static let column = 6

    static func explains(_ difference: SeenDifference) -> Bool {
        let (expected, seen) = (difference.expected, difference.seen)
        guard expected.count == seen.count, expected != seen else { return false }
        return zip(expected, seen).allSatisfy { expected, seen in
            if expected == seen { return true }
            var (words, others) = (expected.split(separator: " "), seen.split(separator: " "))
            guard words.count == others.count, words.count > column, words[4] == "PENDING" else { return false }
            let name = words[1].drop { $0 == "$" }.prefix { $0 != "_" }
            guard difference.options(of: name).contains("--nodes=1-2") else { return false }
            words.remove(at: column)
            others.remove(at: column)
            return words == others
        }
    }
}
