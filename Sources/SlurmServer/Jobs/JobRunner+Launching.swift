import Foundation
import Glibc
import JobSupervisor
import Logging
import NIOCore
import NIOPosix
package import SlurmController
import SlurmModel

extension JobRunner {
    /// Writes the files of a run; `start` then starts it.
    package mutating func prepare(_ launch: BatchLaunch, _ submission: JobSubmission) {
        let run = RunKey(launch.jobID, restartCount: launch.restartCount)
        let directory = runDirectory(run)
        runs[run] = ActiveRun(directory, userID: launch.userID, nodeName: launch.nodeName)
        let record = LaunchRecord(
            jobID: launch.jobID.rawValue,
            restartCount: UInt32(clamping: launch.restartCount),
            userID: launch.userID,
            groupID: launch.groupID,
            nodeName: launch.nodeName,
            workDirectory: launch.workDirectory,
            standardInput: launch.standardInput,
            standardOutput: launch.standardOutput,
            standardError: launch.standardError,
            appendsOutput: launch.appendsOutput,
            script: submission.script,
            arguments: submission.arguments,
            environment: submission.environment,
            variables: launch.variables.map { Array($0.utf8) },
            memoryLimitMiB: launch.memoryLimitMiB ?? 0,
            propagatedLimits: surroundings.propagatedLimits,
            openFileLimit: surroundings.openFileLimit,
            commandDirectory: surroundings.commandDirectory
        )
        if let spare = spares.take(forUser: launch.userID), takeOver(spare, as: directory, record) { return }
        do {
            try Self.create(directory)
            try directory.launch.create(record)
        } catch {
            fail(run, error)
        }
    }

    /// Makes the directory of a run that has ended that of a new one; false where that is not possible.
    private mutating func takeOver(_ spare: RunDirectory, as directory: RunDirectory, _ record: LaunchRecord) -> Bool {
        do throws(SystemError) {
            // The record comes first: a directory with the name of the new run has no other.
            if try spare.launch.replace(with: record) {
                if rename(spare.path, directory.path) == 0 { return true }
                if errno == ENOENT, mkdir(directory.parent, 0o711) == 0, rename(spare.path, directory.path) == 0 {
                    return true
                }
                throw SystemError("rename \(spare.path) to \(directory.path)")
            }
        } catch {
            surroundings.logger.info("a run's files are made anew: \(error)")
        }
        removeFiles(spare)
        return false
    }

    private static func create(_ directory: RunDirectory) throws(SystemError) {
        if mkdir(directory.path, 0o711) == 0 { return }
        if errno == EEXIST {
            // Left by a daemon that was killed before this run was known to anybody.
            try remove(directory)
        } else if errno == ENOENT {
            // Nothing was started so often before.
            guard mkdir(directory.parent, 0o711) == 0 else { throw SystemError("create \(directory.parent)") }
        }
        guard mkdir(directory.path, 0o711) == 0 else { throw SystemError("create \(directory.path)") }
    }

    /// Starts the supervisor of a run whose files are there.
    ///
    /// That may take a moment, so it happens on a thread of its own. A daemon that ends before it comes to that leaves
    /// it to the next one, as the record is there.
    package func start(_ run: RunKey) {
        guard let directory = runs[run]?.directory, runs[run]?.hasEnded == false else { return }
        let (notice, starter, watch) = (notice, surroundings.starter, surroundings.watch)
        surroundings.fileThread.submit { state in
            guard case .active = state else { return }
            do throws(SystemError) {
                try watch.watchBytes(from: try starter.start(directory)) { bytes in
                    notice(bytes.isEmpty ? .supervisorEnded : .bytes(bytes), run)
                }
            } catch {
                notice(.startFailed(error), run)
            }
        }
    }

    /// Forgets a run whose outcome is kept elsewhere.
    ///
    /// Its files go unless another run takes them over.
    package mutating func forget(_ run: RunKey) {
        guard let forgotten = runs.removeValue(forKey: run) else { return }
        guard let userID = forgotten.userID, spares.add(forgotten.directory, ofUser: userID) else {
            return removeFiles(forgotten.directory)
        }
        let notice = notice
        surroundings.loop.scheduleTask(in: .milliseconds(Limits.spareDirectoryMilliseconds)) {
            notice(.directoryIsOld(userID: userID), run)
        }
    }

    /// Removes the files of a run that has ended, unless another run has them by now.
    mutating func removeSpare(of run: RunKey, userID: UInt32) {
        let directory = runDirectory(run)
        if spares.remove(directory, ofUser: userID) { removeFiles(directory) }
    }

    private func removeFiles(_ directory: RunDirectory) {
        let logger = surroundings.logger
        surroundings.fileThread.submit { state in
            // What is left when the daemon ends is removed by the next one.
            guard case .active = state else { return }
            do throws(SystemError) {
                try Self.remove(directory)
            } catch {
                logger.error("the files of a job stay: \(error)")
            }
        }
    }

    private static func remove(_ directory: RunDirectory) throws(SystemError) {
        unlink(directory.launch.path)
        unlink(directory.script.path)
        if rmdir(directory.path) == 0 || errno == ENOENT { return }
        // Something else is in it, or it cannot be removed: that is told by whoever goes through it.
        do {
            try FileManager.default.removeItem(atPath: directory.path)
        } catch {
            throw SystemError("remove \(directory.path) (\(error.localizedDescription))", number: EIO)
        }
    }
}
