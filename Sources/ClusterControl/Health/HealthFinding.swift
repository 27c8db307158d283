/// What one look at this machine found.
package struct HealthFinding: Hashable, Sendable, Codable {
    /// How it stands.
    package enum State: String, Hashable, Sendable, Codable {
        /// It is as it should be.
        case good
        /// Something is missing that not everybody needs, or is not as one may expect.
        case note
        /// Clusters do not work until it is mended.
        case problem
    }

    /// What was looked at, in a word or two.
    package var subject: String
    /// How it stands.
    package var state: State
    /// What was found.
    package var text: String
    /// What to do about it; nil where there is nothing to do.
    package var advice: String?

    /// Makes a finding.
    package init(_ subject: String, _ state: State, _ text: String, advice: String? = nil) {
        self.subject = subject
        self.state = state
        self.text = text
        self.advice = advice
    }
}
