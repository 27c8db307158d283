/// Why something about a cluster could not be done.
package struct ClusterControlError: Error, Sendable, CustomStringConvertible {
    /// The kind of failure, which is also the program's exit code; the numbers are those of sysexits.h.
    package enum Kind: Int32, Sendable, CaseIterable {
        /// Options that do not fit together.
        case usage = 64
        /// A definition or file that says something that is not allowed.
        case badData = 65
        /// The cluster or file that was named is not there.
        case notFound = 66
        /// What is needed is not there or does not run.
        case unavailable = 69
        /// A daemon or the program itself failed.
        case failure = 70
        /// The operating system refused something.
        case system = 71
        /// What is to be made is there already, or its place is not writable.
        case cannotCreate = 73
        /// It may work later: time ran out, or another program works on the cluster.
        case temporary = 75
    }

    /// The kind of failure.
    package var kind: Kind
    /// What failed, with which value.
    package var message: String
    /// What to do about it; nil where nothing can be said.
    package var advice: String?

    /// Makes an error.
    package init(_ kind: Kind, _ message: String, advice: String? = nil) {
        self.kind = kind
        self.message = message
        self.advice = advice
    }

    /// The message and the advice, one per line.
    package var description: String {
        advice.map { "\(message)\n\($0)" } ?? message
    }
}
