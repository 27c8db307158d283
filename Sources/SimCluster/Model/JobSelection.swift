package import SlurmModel

/// Jobs as a client names them: `12`, `12_3`, `12_[1-4,7]`, `12_*`, `12+1`.
package struct JobSelection: Hashable, Sendable {
    /// The job, or the array.
    package var id: JobID
    /// The tasks of the array; nil for the job itself, or all of the array.
    package var tasks: ArrayTaskSet?
    /// The component of a heterogeneous job; nil for all of it.
    package var component: Int?

    /// Selects a job, or a whole array.
    package init(_ id: JobID) {
        self.id = id
    }

    /// Reads a client's text; gives nil for one that names no job.
    package init?(parsing text: String, maximumArraySize: UInt32 = .max) {
        if let plus = text.firstIndex(of: "+") {
            guard let number = UInt32(text[..<plus]), number > 0, let offset = UInt16(text[text.index(after: plus)...])
            else { return nil }
            id = JobID(number)
            component = Int(offset)
            return
        }
        let parts = text.split(separator: "_", maxSplits: 1, omittingEmptySubsequences: false)
        guard let number = UInt32(parts[0]), number > 0 else { return nil }
        id = JobID(number)
        guard parts.count == 2, parts[1] != "*" else { return }
        guard let spec = ArraySpec(parsing: "\(parts[1])", maximumSize: maximumArraySize) else { return nil }
        tasks = spec.tasks
    }
}

/// How a request went for some of the jobs that it named.
package struct SelectionOutcome: Hashable, Sendable {
    /// The jobs, as `RESPONSE_JOB_ARRAY_ERRORS` names them: `12_1-3,5`.
    package var jobs: String
    /// The code.
    package var code: SlurmErrno
}
