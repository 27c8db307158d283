import Glibc
import JobSupervisor
import Logging
import NIOCore
import SlurmModel

extension JobRunner {
    /// Takes what was noticed of a run.
    package mutating func received(_ event: RunEvent, of run: RunKey) {
        switch event {
        case .directoryIsOld(let userID): removeSpare(of: run, userID: userID)
        // What else is noticed of a run that is forgotten interests nobody.
        case _ where runs[run] == nil: break
        case .bytes(let bytes): receivedBytes(bytes, of: run)
        case .startFailed(let error): fail(run, error)
        case .supervisorEnded: runs[run]?.isDiscarded == true ? forget(run) : lookUp(run)
        }
    }

    private mutating func receivedBytes(_ bytes: [UInt8], of run: RunKey) {
        guard var text = runs[run]?.partialLine else { return }
        text += bytes
        while let end = text.firstIndex(of: UInt8(ascii: "\n")) {
            if let report = RunReport(line: text[..<end]) { received(report, of: run) }
            text.removeSubrange(...end)
        }
        runs[run]?.partialLine = text
    }

    private mutating func received(_ report: RunReport, of run: RunKey) {
        note(report, of: run)
        guard case .started(let script) = report else { return }
        runs[run]?.script = script
        sendWaitingSignals(run)
    }

    /// Finds out how a run stands whose supervisor does not tell, and acts on it.
    mutating func lookUp(_ run: RunKey) {
        guard let directory = runs[run]?.directory, runs[run]?.hasEnded == false else { return }
        do {
            switch try RunSituation(directory) {
            case .finished(let report):
                note(report, of: run)
            case .supervised(let supervisor?):
                try follow(supervisor, of: run)
            case .supervised(nil):
                lookUpLater(run)
            case .notStarted:
                fail(run, SystemError("run the supervisor of job \(run.jobID)", number: ECHILD))
            case .abandoned:
                surroundings.logger.error("job \(run.jobID) lost its supervisor, ending what is left of it")
                try OrphanedProcesses(directory)?.endAll()
                note(.ended(waitStatus: SIGKILL), of: run)
            }
        } catch {
            fail(run, error)
        }
    }

    /// Follows a supervisor that another daemon started, until it ends.
    private mutating func follow(_ supervisor: ProcessIdentity, of run: RunKey) throws(SystemError) {
        guard let active = runs[run] else { return }
        if !active.isFollowed {
            guard let descriptor = try supervisor.open() else { return lookUpLater(run) }
            let notice = notice
            try surroundings.watch.watchEnd(ofProcess: supervisor.pid, descriptor: descriptor) {
                notice(.supervisorEnded, run)
            }
            runs[run]?.isFollowed = true
            runs[run]?.supervisor = supervisor
        }
        guard active.script == nil else { return }
        if let script = try active.directory.launch.reports().script {
            received(.started(script), of: run)
        } else if active.lookUps < Limits.supervisorLookUps {
            lookUpLater(run)
        }
    }

    /// Looks again in a moment: a supervisor holds its run a little before it has said who it is, and a little after it
    /// has ended.
    private mutating func lookUpLater(_ run: RunKey) {
        let count = (runs[run]?.lookUps ?? 0) + 1
        guard count <= Limits.supervisorLookUps else {
            return fail(run, SystemError("find the supervisor of job \(run.jobID)", number: ETIMEDOUT))
        }
        runs[run]?.lookUps = count
        let notice = notice
        surroundings.loop.scheduleTask(in: .milliseconds(Limits.supervisorLookUpMilliseconds)) {
            notice(.supervisorEnded, run)
        }
    }
}
