import SlurmModel
package import SlurmWire

/// What `sattach` is to do, once its command line is read.
package struct SattachPlan: Sendable {
    /// The step.
    package var step = StepID()
    /// Where its tasks run.
    package var layout = StepLayout()
    /// Whether lines are led by the task's number.
    package var isLabelled = false
    /// Whether the tasks have a terminal.
    package var usesTerminal = false
    /// The task that gets the input; nil for all.
    package var inputTask: UInt32?
    /// The task whose output is printed; nil for all.
    package var outputTask: UInt32?
    /// The task whose errors are printed; nil for all.
    package var errorTask: UInt32?
    /// How many more (or, negative, fewer) messages are wanted.
    package var verbosity = 0
    /// The exit status after an error.
    package var errorStatus: Int32 = 1

    /// A credential for joining the step's streams; nodes take its signature for the key of the streams and check no
    /// more, as the sender's own credential says who asks.
    package func credential(userID: UInt32, signature: String, now: Int64) -> JobCredential {
        var credential = JobCredential()
        credential.stepID = step
        credential.uid = userID
        credential.stepHostlist = layout.nodeList
        credential.jobHostlist = layout.nodeList
        credential.ctime = now
        credential.jobCoreSpec = .value(0)
        let count = layout.tids.count
        credential.totCoreCnt = UInt32(count)
        credential.jobCoreBitmap = BitString(bitCount: count, setting: 0..<count)
        credential.stepCoreBitmap = credential.jobCoreBitmap
        credential.coreLayout.coresPerSocket = [1]
        credential.coreLayout.socketsPerNode = [1]
        credential.coreLayout.nodes = [UInt32(count)]
        credential.jobNhosts = UInt32(count)
        credential.signature = Array(signature.utf8)
        return credential
    }
}
