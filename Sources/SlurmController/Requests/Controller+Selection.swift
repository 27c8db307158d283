import SimCluster
import SlurmModel
import SlurmWire

extension Controller {
    /// The jobs that a message names by text, or by number where it has no text.
    func selection(_ text: String?, _ number: Settable<UInt32> = .unset) throws(EngineRefusal) -> JobSelection {
        if let text {
            let limit = engine.configuration.maxArraySize
            guard let selection = JobSelection(parsing: text, maximumArraySize: limit) else {
                throw EngineRefusal(.invalidJobID)
            }
            return selection
        }
        guard let number = number.number, number > 0 else { throw EngineRefusal(.invalidJobID) }
        return JobSelection(JobID(number))
    }
}

extension Answer where Reply == ReturnCode {
    /// Done, or the codes of an array's parts where they are not all 0.
    static func outcomes(_ outcomes: [SelectionOutcome]) -> Answer {
        guard outcomes.contains(where: { $0.code != .success }) else { return .done }
        var errors = JobArrayErrors()
        errors.records = outcomes.map { outcome in
            var record = JobArrayError()
            record.errorCode = UInt32(bitPattern: outcome.code.rawValue)
            record.jobArrayID = outcome.jobs
            return record
        }
        return .arrayErrors(errors)
    }
}
