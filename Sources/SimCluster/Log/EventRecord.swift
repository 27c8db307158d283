/// One line of the event log: what happened to what, when.
package struct EventRecord: Hashable, Sendable, CustomStringConvertible {
    /// What happened.
    package enum Kind: UInt8, Hashable, Sendable {
        case submitted = 1
        case started
        case ended
        case requeued
        case cancelled
        case timedOut
        case terminated
        case killed
        case held
        case released
        case suspended
        case resumed
        case updated
        case split
        case purged
        case signalled
        case reasonChanged
        case nodeChanged
        case partitionChanged
        case dependencyResolved
        case preempted
        case reservationChanged
        case stepStarted
        case stepEnded
    }

    /// When it happened.
    package var time: SimTime
    /// What happened.
    package var kind: Kind
    /// To which job; 0 for none.
    package var job: UInt32
    /// On which node, by index; −1 for none.
    package var node: Int32
    /// A number that tells more: the state, reason, signal or count.
    package var detail: Int64

    /// The line: time in microseconds, kind, job, node and detail in fixed columns.
    package var description: String {
        "\(Self.column("\(time.microseconds)", 17)) \(Self.column("\(kind)", 18, left: true)) "
            + "\(Self.column(job == 0 ? "-" : "\(job)", 10)) \(Self.column(node < 0 ? "-" : "\(node)", 6)) \(detail)"
    }

    private static func column(_ text: String, _ width: Int, left: Bool = false) -> String {
        let padding = String(repeating: " ", count: max(0, width - text.utf8.count))
        return left ? text + padding : padding + text
    }
}
