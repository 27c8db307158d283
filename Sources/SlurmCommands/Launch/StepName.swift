import SlurmModel
package import SlurmWire

/// A job or step as users name it: `12`, `12.3`, `12.batch`, `12_4`, `12+1`.
package struct StepName: Hashable, Sendable {
    /// The job's number.
    package var jobID: UInt32
    /// The step's number; nil for the whole job.
    package var stepID: UInt32?
    /// The number in a job array, or nil.
    package var arrayTask: UInt32?
    /// The component of a heterogeneous job, or nil.
    package var component: UInt32?

    /// Reads a name; gives nil for what is none.
    package init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let job = parts[0].prefix(while: \.isNumber)
        guard let number = UInt32(job) else { return nil }
        jobID = number
        let rest = parts[0].dropFirst(job.count)
        if rest.first == "_" {
            guard let task = UInt32(rest.dropFirst()) else { return nil }
            arrayTask = task
        } else if rest.first == "+" {
            guard let offset = UInt32(rest.dropFirst()) else { return nil }
            component = offset
        } else if !rest.isEmpty {
            return nil
        }
        guard parts.count == 2 else { return }
        switch parts[1] {
        case "batch": stepID = StepNumber.batchScript
        case "extern": stepID = StepNumber.external
        case "interactive": stepID = StepNumber.interactive
        default:
            guard let step = UInt32(parts[1]) else { return nil }
            stepID = step
        }
    }

    /// The name on the wire.
    package var wire: StepID {
        var id = StepID()
        id.jobID = .value(jobID)
        if let stepID { id.stepID = .value(stepID) }
        return id
    }

    /// The name on the wire, with what belongs to arrays and components.
    package var selected: SelectedStep {
        var selected = SelectedStep()
        selected.stepID = wire
        if let arrayTask { selected.arrayTaskID = .value(arrayTask) }
        if let component { selected.hetJobOffset = .value(component) }
        return selected
    }

    /// The name as messages give it.
    package var text: String {
        var text = "\(jobID)"
        if let arrayTask { text += "_\(arrayTask)" }
        if let component { text += "+\(component)" }
        if let stepID { text += ".\(stepID)" }
        return text
    }
}
