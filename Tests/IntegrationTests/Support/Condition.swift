import Foundation

/// A condition that did not come true in time.
struct ConditionTimeout: Error, CustomStringConvertible {
    var awaited: String
    var seconds: Double
    var last: String

    var description: String {
        "waited \(seconds) s for \(awaited); last seen:\n\(last)"
    }
}

/// Looks again and again, each time by running a program, until `isMet`; throws with what was last seen at the
/// deadline.
func awaitCondition(
    _ awaited: String,
    within seconds: Double = 20,
    _ look: () throws -> CommandResult,
    until isMet: (CommandResult) -> Bool
) throws -> CommandResult {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
        let result = try look()
        if isMet(result) { return result }
        guard Date() < deadline else {
            throw ConditionTimeout(awaited: awaited, seconds: seconds, last: result.description)
        }
    }
}
