/// One request that `scancel` sends.
package struct CancelRequest: Hashable, Sendable {
    /// What is ended or signalled.
    package enum Work: Hashable, Sendable {
        /// A job, an array or tasks of it, by the text that says which.
        case job(String)
        /// A step.
        case step(jobID: UInt32, stepID: UInt32)
    }

    /// What is ended or signalled.
    var work: Work
    /// Which of the controller's records it is about; those of one record have the same number.
    var recordIndex: Int
    /// What the user is asked before it is sent, or nil.
    var question: String?
}
