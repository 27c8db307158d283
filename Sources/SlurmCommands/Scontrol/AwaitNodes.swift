import SlurmModel
import SlurmWire

/// `scontrol wait_job`: waits until a job's nodes are ready.
package struct AwaitNodes: Hashable, Sendable {
    /// The job.
    private let jobID: UInt32
    /// How often the controller was asked.
    private var looks: Int
    /// How many times it is asked at most.
    private let mostLooks: Int

    /// How long the pause between two looks is, in seconds; Slurm's is the same.
    private static let pauseSeconds: UInt32 = 3
    /// How many times as long as nodes may take to suspend and to resume the command waits.
    private static let patience = 5
    /// `READY_NODE_STATE`, `READY_JOB_STATE` and `READY_PROLOG_STATE`.
    private static let (nodes, job, prolog): (UInt32, UInt32, UInt32) = (0x1, 0x2, 0x4)

    /// Asks for the first time.
    static func begin(_ text: String, _ session: inout ScontrolSession, _ controller: inout some ControllerClient) {
        let number = LeadingNumber(text).value
        guard number > 0, number <= Int(Int32.max) else {
            session.exitStatus = 1
            session.output.stderr += Array("Invalid job_id \(text)".utf8)
            return
        }
        func seconds(_ key: String, _ usual: Int) -> Int {
            session.invocation.configuration?.number(key, UInt32.self).number.map(Int.init) ?? usual
        }
        let limit = (seconds("SuspendTimeout", 30) + seconds("ResumeTimeout", 60)) * patience
        guard limit > 0 else { return }
        let wait = AwaitNodes(
            jobID: UInt32(number),
            looks: 0,
            mostLooks: limit / Int(pauseSeconds) + 1
        )
        let outcome = wait.look(session.output, &controller)
        session.output.stderr = outcome.stderr
        session.followUp = outcome.followUp
        if outcome.status != 0 { session.exitStatus = outcome.status }
    }

    /// Asks whether the nodes are ready; comes back after a pause where they are not yet.
    func look(_ output: CommandOutput, _ controller: inout some ControllerClient) -> CommandOutcome {
        var output = output
        var request = JobIDRequest()
        request.jobID = jobID
        request.showFlags = ShowFlags.all
        let state: UInt32
        do throws(ControllerError) {
            state = try controller.send(Request.JobReady.self, request).returnCode
        } catch {
            output.info("Problem running job \(jobID)")
            return output.outcome(status: 1)
        }
        let ready = Self.nodes | Self.prolog
        if state & Self.job == 0 {
            output.info("Job \(jobID) no longer running")
            return output.outcome(status: 1)
        }
        if state & ready == ready {
            output.info("Nodes are ready for job \(jobID)")
            return output.outcome()
        }
        guard looks + 1 < mostLooks else {
            output.info("Problem running job \(jobID)")
            return output.outcome(status: 1)
        }
        if looks == 0 { output.info("Waiting for nodes to boot") }
        var next = self
        next.looks += 1
        return output.outcome(followUp: FollowUp(pauseSeconds: Self.pauseSeconds, task: .awaitNodes(next)))
    }
}
