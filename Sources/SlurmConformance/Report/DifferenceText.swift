/// What was expected and what was seen instead, for people.
enum DifferenceText {
    /// The step, then both, line by line.
    static func text(_ observation: Player.Observation) -> String {
        let expected = observation.expected.map { "  expected \($0)" }
        let seen = observation.seen.map { "  seen     \($0)" }
        return (["line \(observation.step.line): \(observation.step.text)"] + expected + seen).joined(separator: "\n")
    }
}
