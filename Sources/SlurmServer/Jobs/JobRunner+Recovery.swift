import Foundation
import Glibc
import JobSupervisor
import Logging
import SlurmModel

extension JobRunner {
    /// Picks up the runs that an earlier daemon left: those of these jobs go on, whatever became of them meanwhile is
    /// told, and those that no job knows of are ended and removed.
    package mutating func recover(_ running: [RunKey]) {
        let left = leftDirectories()
        let found = Set(left.map(\.run))
        // The next run of a job may have been prepared and then not been kept: then the one that was kept counts.
        let lastRuns = Dictionary(left.map { ($0.run.jobID, $0.run) }) { first, _ in first }
        let wanted = Set(running.map { found.contains($0) ? $0 : lastRuns[$0.jobID] ?? $0 })
        for run in wanted where !found.contains(run) {
            fail(run, SystemError("find the run of job \(run.jobID)", number: ENOENT))
        }
        for (run, directory) in left {
            if wanted.contains(run) {
                runs[run] = ActiveRun(directory)
                recover(run, directory)
            } else {
                discard(run, directory)
            }
        }
    }

    /// The directories of runs; of several runs of a job the last comes first.
    private func leftDirectories() -> [(run: RunKey, directory: RunDirectory)] {
        do {
            let files = FileManager.default
            return try files.contentsOfDirectory(atPath: surroundings.directory)
                .map { "\(surroundings.directory)/\($0)" }
                .flatMap { parent in try files.contentsOfDirectory(atPath: parent).map { "\(parent)/\($0)" } }
                .compactMap { RunDirectory(path: $0) }
                .sorted { ($0.jobID, $1.restartCount) < ($1.jobID, $0.restartCount) }
                .map { (RunKey(JobID($0.jobID), restartCount: Int($0.restartCount)), $0) }
        } catch {
            surroundings.logger.error("\(surroundings.directory) cannot be read: \(error)")
            return []
        }
    }

    private mutating func recover(_ run: RunKey, _ directory: RunDirectory) {
        do {
            // The daemon was killed after it had promised the start and before it kept the promise. A supervisor that
            // it had just started may still take the run: then the one that is started now leaves it alone.
            if case .notStarted = try RunSituation(directory) { return start(run) }
        } catch {
            return fail(run, error)
        }
        lookUp(run)
    }

    /// Ends a run that no job knows of, and removes it when nothing of it is left.
    private mutating func discard(_ run: RunKey, _ directory: RunDirectory) {
        runs[run] = ActiveRun(directory)
        runs[run]?.isDiscarded = true
        do {
            // A supervisor whose record is gone ends its job and writes nothing more.
            guard let supervisor = try directory.launch.remove().supervisor, let descriptor = try supervisor.open()
            else { return forget(run) }
            let notice = notice
            try surroundings.watch.watchEnd(ofProcess: supervisor.pid, descriptor: descriptor) {
                notice(.supervisorEnded, run)
            }
            try JobSignal(SIGKILL, to: .all).send(supervisor: supervisor, script: nil)
        } catch {
            surroundings.logger.error("what is left of job \(directory.jobID) stays: \(error)")
        }
    }
}
