import Glibc

/// A signal for the processes of a run, sent from outside of its supervisor.
package struct JobSignal: Sendable, Hashable {
    /// Which processes of a job are meant.
    package enum Reach: Sendable, Hashable {
        /// The batch shell alone.
        case batchShell
        /// What belongs to a step; not the batch shell, and not what it runs without `srun`.
        case steps
        /// Every process.
        case all
    }

    /// The signal's number.
    package var number: Int32
    /// Whom it is for.
    package var reach: Reach

    /// Describes a signal.
    package init(_ number: Int32, to reach: Reach) {
        self.number = number
        self.reach = reach
    }

    /// Sends it; gives how many processes got it.
    ///
    /// Before the script runs, it has no process.
    ///
    /// A stop or kill is repeated while the job has processes that did not get it, so that none slips through by being
    /// started meanwhile. Throws where the signal is not allowed or not known.
    @discardableResult
    package func send(supervisor: ProcessIdentity, script: ProcessIdentity?) throws(SystemError) -> Int {
        if reach == .batchShell { return try script?.send(signal: number) == true ? 1 : 0 }
        let rounds = number == SIGKILL || number == SIGSTOP ? Limits.signalRounds : 1
        var done: Set<ProcessIdentity> = []
        for _ in 0..<rounds {
            let targets = try targets(supervisor: supervisor, script: script).filter { !done.contains($0) }
            if targets.isEmpty { break }
            for target in targets {
                done.insert(target)
                try target.send(signal: number)
            }
        }
        return done.count
    }

    private func targets(
        supervisor: ProcessIdentity,
        script: ProcessIdentity?
    ) throws(SystemError) -> [ProcessIdentity] {
        let all = try ProcessTree.descendants(of: supervisor.pid).map(\.identity)
        // If the supervisor's id was given out again, its namesake's children are none of this job. Looked up last: the
        // supervisor had that id all the while.
        guard ProcessEntry(pid: supervisor.pid)?.identity == supervisor else { return [] }
        guard reach == .steps else { return all }
        let outer = script?.environment.value(of: Self.stepVariable)
        return all.filter { process in
            guard process != script, let step = process.environment.value(of: Self.stepVariable) else { return false }
            // A job that was submitted from inside a step has that step's number in its whole environment.
            return step != outer
        }
    }

    /// The variable that names a step to its tasks.
    private static let stepVariable = "SLURM_STEP_ID"
}
