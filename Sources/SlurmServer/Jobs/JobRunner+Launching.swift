import Foundation
import Glibc
import JobSupervisor
import Logging
import NIOCore
package import SlurmController
import SlurmModel

extension JobRunner {
    /// Writes the files of a run; `start` then starts it.
    package mutating func prepare(_ launch: BatchLaunch, _ submission: JobSubmission) {
        let run = RunKey(launch.jobID, restartCount: launch.restartCount)
        let directory = runDirectory(run)
        runs[run] = ActiveRun(directory)
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
        do {
            try Self.create(directory)
            try directory.launch.create(record.encoded(), mode: 0o600)
        } catch {
            fail(run, error)
        }
    }

    private static func create(_ directory: RunDirectory) throws(SystemError) {
        if mkdir(directory.path, 0o711) == 0 { return }
        guard errno == EEXIST else { throw SystemError("create \(directory.path)") }
        // Left by a daemon that was killed before this run was known to anybody.
        try remove(directory)
        guard mkdir(directory.path, 0o711) == 0 else { throw SystemError("create \(directory.path)") }
    }

    /// Starts the supervisor of a run whose files are there.
    package mutating func start(_ run: RunKey) {
        guard let directory = runs[run]?.directory, runs[run]?.hasEnded == false else { return }
        do {
            let process = try SupervisorProcess.start(executable: surroundings.executable, directory: directory)
            let notice = notice
            try surroundings.watch.watchBytes(from: process.reports) { bytes in
                if bytes.isEmpty {
                    // The pipe closes as the process ends, so this takes no time.
                    waitpid(process.pid, nil, 0)
                    notice(.supervisorEnded, run)
                } else {
                    notice(.bytes(bytes), run)
                }
            }
        } catch {
            fail(run, error)
        }
    }

    /// Forgets a run whose outcome is kept elsewhere, and removes its files.
    package mutating func forget(_ run: RunKey) {
        guard let directory = runs.removeValue(forKey: run)?.directory else { return }
        do {
            try Self.remove(directory)
        } catch {
            surroundings.logger.error("the files of a job stay: \(error)")
        }
    }

    static func remove(_ directory: RunDirectory) throws(SystemError) {
        do {
            try FileManager.default.removeItem(atPath: directory.path)
        } catch {
            throw SystemError("remove \(directory.path) (\(error.localizedDescription))", number: EIO)
        }
    }
}
