/// What came of playing a scenario on a cluster.
package enum Verdict: Sendable, Hashable {
    /// Everything was as expected.
    case agrees
    /// Something else was to be seen, or a step could not be done.
    case differs(String)
    /// It differs as is known, for this reason.
    case knownDifference(String)
    /// It is said to differ, for this reason, but does not.
    case agreesUnexpectedly(String)
    /// It was not played, for this reason.
    case skipped(String)
    /// There was no cluster to play it on.
    case failed(String)

    /// Whether somebody has to do something about it.
    package var isFailure: Bool {
        switch self {
        case .differs, .agreesUnexpectedly, .failed: true
        case .agrees, .knownDifference, .skipped: false
        }
    }

    /// One word for it.
    package var word: String {
        switch self {
        case .agrees: "agrees"
        case .differs: "differs"
        case .knownDifference: "known difference"
        case .agreesUnexpectedly: "agrees unexpectedly"
        case .skipped: "skipped"
        case .failed: "failed"
        }
    }

    /// Why; nothing where all is well.
    package var text: String {
        switch self {
        case .agrees: ""
        case .differs(let text), .knownDifference(let text), .skipped(let text), .failed(let text): text
        case .agreesUnexpectedly(let reason): "is said to differ here, but does not: \(reason)"
        }
    }
}

/// What came of one scenario on one backend.
package struct ScenarioResult: Sendable, Hashable {
    /// The backend's name.
    package var backend: String
    /// The scenario's name.
    package var scenario: String
    /// What came of it.
    package var verdict: Verdict
    /// How long it took.
    package var seconds: Double
}
