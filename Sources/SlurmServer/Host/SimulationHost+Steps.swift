import Glibc
import JobSupervisor
import Logging
import NIOCore
import SlurmController
import SlurmModel
import SlurmWire

extension SimulationHost {
    /// Answers a request as the daemon of a node does; nil where the connection is to be closed instead.
    func answer(_ request: ReceivedRequest, asNode node: String) -> ControllerReply? {
        guard !hasGivenUp, let steps else { return nil }
        do {
            let service = NodeService(node: node, steps: steps) { self.batchScript(of: $0, onNode: node) }
            return try service.answer(request) { job, step in
                answerer.stepLaunch(job, step, nodeName: node)
            }
        } catch {
            logger.warning("node \(node) cannot read message \(request.type.rawValue): \(error)")
            return nil
        }
    }

    /// The process of a job's script and its user; nil where none runs on that node.
    private func batchScript(of job: JobID, onNode node: String) -> (userID: UInt32, process: ProcessIdentity)? {
        guard let userID = answerer.batchUser(of: job, nodeName: node),
            let process = jobs.runs.first(where: { $0.key.jobID == job && !$0.value.hasEnded })?.value.script
        else { return nil }
        return (userID, process)
    }

    /// Nothing of a step is left on a node.
    func stepEnded(_ key: StepKey, _ status: Int32) {
        guard !hasGivenUp else { return }
        answerer.stepEnded(
            key.job,
            key.step,
            nodeName: key.nodeName,
            waitStatus: UInt32(bitPattern: status),
            now: pace.now()
        )
        settle()
    }

    /// Sends a signal to all steps of a job; those that were never launched end with one that ends them.
    func signalSteps(of job: JobID, _ number: Int32) {
        guard let steps else { return }
        steps.signal(job, number)
        if [SIGTERM, SIGKILL].contains(number) { endUnlaunched(answerer.stepParts(of: job), of: job) }
    }

    /// Sends a signal to one step.
    func signalStep(_ step: UInt32, of job: JobID, _ number: Int32) {
        guard let steps else { return }
        steps.signal(job, step, number)
        if [SIGKILL, StepSignal.timeLimit].contains(number) {
            endUnlaunched(answerer.stepParts(of: job).filter { $0.step == step }, of: job)
        }
    }

    private func endUnlaunched(_ parts: [(step: UInt32, nodeName: String)], of job: JobID) {
        for part in parts {
            let key = StepKey(job: job, step: part.step, nodeName: part.nodeName)
            guard steps?.runs(key) != true else { continue }
            steps?.ended(key, SIGKILL)
        }
    }

    /// Sends a message to a user's command.
    func tell(_ message: ClientMessage) {
        guard let steps else { return }
        steps.surroundings.messenger.send(message).assumeIsolated().whenFailure { error in
            self.assumeIsolated { $0.notTold(message, error) }
        }
    }

    private func notTold(_ message: ClientMessage, _ error: any Error) {
        logger.info("port \(message.port) was not told \(message.type.name ?? ""): \(error)")
        guard let job = message.jobIfLost, !hasGivenUp else { return }
        answerer.clientLost(job, now: pace.now())
        settle()
    }
}
