import SlurmModel
import SlurmWire

extension UpdateJob {
    /// Reads a time limit: minutes, or with `+` or `-` what is added to the job's limit or taken from it.
    mutating func setTimeLimit(
        _ value: String,
        _ session: inout ScontrolSession,
        _ controller: inout some ControllerClient
    ) throws(Refusal) {
        var text = value
        if let first = text.first, first == "+" || first == "-" {
            guard sign == nil else { throw .error("Invalid syntax, variations of +=- are not accepted.") }
            sign = text.removeFirst()
        }
        guard let limit = TimeLimitText.minutes(text) else { throw .error("Invalid TimeLimit value") }
        guard let sign else {
            description.timeLimit = limit
            return
        }
        guard let jobs else { throw .error("JobId must precede TimeLimit increment or decrement") }
        guard let current = JobsByName.timeLimit(jobs, &session, &controller) else { throw .lines([]) }
        if sign == "+" {
            description.timeLimit = Settable(raw: limit.raw &+ current)
        } else if limit.raw > current {
            throw .error("TimeLimit decrement larger than current time limit (\(limit.raw) > \(current))")
        } else {
            description.timeLimit = Settable(raw: current - limit.raw)
        }
        self.sign = nil
    }
}
