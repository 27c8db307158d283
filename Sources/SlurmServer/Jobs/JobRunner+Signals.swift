import Glibc
import JobSupervisor
import Logging
package import SimCluster
import SlurmController
package import SlurmModel

extension JobRunner {
    /// Sends a signal to the processes of a job's last run; before its script runs it waits for that.
    package mutating func signal(_ job: JobID, _ number: Int32, _ scope: SignalScope) {
        guard let run = lastRun(of: job) else { return }
        let reach: JobSignal.Reach =
            switch scope {
            case .batchShell: .batchShell
            case .steps: .steps
            case .all: .all
            }
        runs[run]?.waitingSignals.append(JobSignal(number, to: reach))
        findScript(run)
        if runs[run]?.script != nil {
            sendWaitingSignals(run)
        } else if number == SIGKILL && scope == .all {
            // What is on its way to become the script may hang, for example in opening an output file.
            killUnfinishedStart(run)
        }
    }

    /// Keeps in mind what the signals that follow end a job's last run for.
    package mutating func nameEndCause(of job: JobID, _ cause: String) {
        guard let run = lastRun(of: job) else { return }
        runs[run]?.endCause = cause
    }

    private func lastRun(of job: JobID) -> RunKey? {
        let candidates = runs.filter { $0.key.jobID == job && !$0.value.hasEnded }
        return candidates.keys.max { $0.restartCount < $1.restartCount }
    }

    /// Says in a job's error output that it is ended, once.
    private mutating func announceEnd(of run: RunKey, _ script: ProcessIdentity) {
        guard let active = runs[run], !active.hasAnnouncedEnd else { return }
        runs[run]?.hasAnnouncedEnd = true
        do {
            let nodeName = try active.nodeName ?? active.directory.launch.record().nodeName
            let text = EndNotice.text(of: "JOB \(run.jobID)", on: nodeName, cause: active.endCause)
            try script.writeToStandardError(Array("\(text)\n".utf8))
        } catch {
            surroundings.logger.info("the error output of job \(run.jobID) was not told of its end: \(error)")
        }
    }

    /// Sends what waited for the script to run.
    mutating func sendWaitingSignals(_ run: RunKey) {
        guard let active = runs[run], let script = active.script else { return }
        runs[run]?.waitingSignals = []
        for signal in active.waitingSignals {
            do {
                guard let supervisor = try supervisor(of: run) else { continue }
                let isEnd = [SIGTERM, SIGKILL].contains(signal.number) && signal.reach != .steps
                if isEnd { announceEnd(of: run, script) }
                try signal.send(supervisor: supervisor, script: script)
            } catch {
                surroundings.logger.error("signal \(signal.number) for job \(run.jobID) was not sent: \(error)")
            }
        }
    }

    /// Looks whether the script of a run that another daemon started runs by now: its supervisor tells only that one.
    private mutating func findScript(_ run: RunKey) {
        guard let active = runs[run], active.isFollowed, active.script == nil else { return }
        do {
            guard let script = try active.directory.launch.reports().script else { return }
            note(.started(script), of: run)
            runs[run]?.script = script
        } catch {
            surroundings.logger.error("the process of job \(run.jobID) is not known: \(error)")
        }
    }

    private mutating func killUnfinishedStart(_ run: RunKey) {
        do {
            guard let supervisor = try supervisor(of: run) else { return }
            try JobSignal(SIGKILL, to: .all).send(supervisor: supervisor, script: nil)
        } catch {
            surroundings.logger.error("job \(run.jobID) was not killed: \(error)")
        }
    }

    /// The supervisor of a run; nil while it has not said who it is.
    private mutating func supervisor(of run: RunKey) throws(SystemError) -> ProcessIdentity? {
        if let known = runs[run]?.supervisor { return known }
        guard let supervisor = try runs[run]?.directory.launch.reports().supervisor else { return nil }
        runs[run]?.supervisor = supervisor
        return supervisor
    }
}
