import Glibc
import JobSupervisor
import NIOCore
import SlurmController
import SlurmModel
import SlurmWire

/// The steps that run on all nodes of the cluster; used on the event loop alone.
final class StepRunner {
    let surroundings: StepSurroundings
    /// Called when nothing of a step is left on a node, with the highest wait status of its tasks.
    var ended: (StepKey, Int32) -> Void = { _, _ in }
    /// The files that are being sent to the nodes.
    var broadcasts = BroadcastFiles()
    private(set) var steps: [StepKey: RunningStep] = [:]
    /// What the tasks of steps with `--mpi=pmi2` tell each other through, by job and step.
    var exchanges: [String: TaskExchange] = [:]

    /// Runs nothing yet.
    init(_ surroundings: StepSurroundings) {
        self.surroundings = surroundings
    }

    /// Starts the tasks of a step on a node; false where they run already.
    func launch(_ request: TaskLaunch, _ launch: StepLaunch) -> Bool {
        let exchange = exchange(for: request, of: launch.jobID, launch.number)
        let step = RunningStep(request, launch, surroundings, exchange: exchange) { [weak self] step, status in
            self?.steps[step.key] = nil
            self?.dropExchange(of: step.key)
            self?.ended(step.key, status)
        }
        guard steps[step.key] == nil else { return false }
        steps[step.key] = step
        // The answer goes first, so that the command is ready for what comes of it.
        step.start()
        return true
    }

    /// Sends a signal to all steps of a job.
    func signal(_ job: JobID, _ number: Int32) {
        for step in running(of: job) { step.signal(number, isEnd: true) }
    }

    /// Sends a signal to a step.
    func signal(_ job: JobID, _ step: UInt32, _ number: Int32) {
        for running in running(of: job) where running.key.step == step {
            switch number {
            case StepSignal.terminateAndKill: end(running)
            case StepSignal.timeLimit: end(running, cause: "DUE TO TIME LIMIT")
            default: running.signal(number, isEnd: number == SIGKILL)
            }
        }
    }

    /// Keeps in mind what the signals that follow end the steps of a job for.
    func nameEndCause(of job: JobID, _ cause: String) {
        for step in running(of: job) { step.endCause = cause }
    }

    private func end(_ step: RunningStep, cause: String = "") {
        if !cause.isEmpty { step.endCause = cause }
        step.announceEnd()
        step.signal(SIGCONT, isEnd: true)
        step.signal(SIGTERM, isEnd: true)
        let step = NIOLoopBound(step, eventLoop: surroundings.loop)
        surroundings.loop.scheduleTask(in: surroundings.killWait) {
            if !step.value.hasEnded { step.value.signal(SIGKILL, isEnd: true) }
        }
    }

    /// Whether a part of a step runs.
    func runs(_ key: StepKey) -> Bool {
        steps[key] != nil
    }

    private func running(of job: JobID) -> [RunningStep] {
        steps.values.filter { $0.key.job == job }
            .sorted { ($0.key.step, $0.launch.nodeIndex) < ($1.key.step, $1.launch.nodeIndex) }
    }
}
