package import JobSupervisor
package import Logging
package import NIOCore
package import NIOPosix
package import SlurmController
import SlurmModel

/// Starts the supervisors of batch scripts, signals the scripts, and gathers what becomes of them.
///
/// A value that the host owns and uses on its event loop alone.
package struct JobRunner: Sendable {
    /// How the runner reaches the world.
    package struct Surroundings: Sendable {
        /// The directory of the runs' directories.
        package var directory: String
        /// The program with `JobSupervisor.main`.
        package var executable: String
        /// What starts it.
        package let starter: SupervisorStarter
        /// How many descriptors a job's process may open.
        package var openFileLimit: UInt64
        /// The limits that are taken over from the submitting shell (`PropagateResourceLimits`).
        package var propagatedLimits: [String]
        /// The directory of the cluster's commands, with which the `PATH` of scripts ends; empty for none.
        package var commandDirectory: String
        /// Where the ends of processes are noticed.
        package var watch: EventWatch
        /// The one thread on which supervisors are started and files are removed.
        package var fileThread: NIOThreadPool
        /// Where looks at supervisors are repeated.
        package var loop: any EventLoop
        /// Where failures are told that concern nobody's request.
        package var logger: Logger

        /// Describes the surroundings.
        package init(
            directory: String,
            executable: String,
            openFileLimit: UInt64,
            propagatedLimits: [String],
            commandDirectory: String = "",
            watch: EventWatch,
            fileThread: NIOThreadPool,
            loop: any EventLoop,
            logger: Logger
        ) {
            self.directory = directory
            self.executable = executable
            starter = SupervisorStarter(executable: executable)
            self.openFileLimit = openFileLimit
            self.propagatedLimits = propagatedLimits
            self.commandDirectory = commandDirectory
            self.watch = watch
            self.fileThread = fileThread
            self.loop = loop
            self.logger = logger
        }
    }

    /// Called on any thread with what was noticed of a run; it is to be handed to `received`.
    package var notice: @Sendable (RunEvent, RunKey) -> Void = { _, _ in }
    let surroundings: Surroundings
    var runs: [RunKey: ActiveRun] = [:]
    var spares = SpareDirectories()
    private var outcomes: [(RunKey, RunReport)] = []

    /// Runs nothing yet.
    package init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// What became of runs since the last call, in order.
    package mutating func takeOutcomes() -> [(RunKey, RunReport)] {
        defer { outcomes.removeAll() }
        return outcomes
    }

    /// Notes an outcome; of what tells an end only the first counts.
    mutating func note(_ report: RunReport, of run: RunKey) {
        if case .started = report {
            outcomes.append((run, report))
            return
        }
        if runs[run]?.hasEnded == true { return }
        runs[run]?.hasEnded = true
        outcomes.append((run, report))
    }

    /// Says that a script cannot be started.
    package mutating func fail(_ launch: BatchLaunch, _ error: SystemError) {
        fail(RunKey(launch.jobID, restartCount: launch.restartCount), error)
    }

    mutating func fail(_ run: RunKey, _ error: SystemError) {
        note(.failed(errorNumber: error.number, message: error.description), of: run)
    }

    /// The directory of a run.
    func runDirectory(_ run: RunKey) -> RunDirectory {
        RunDirectory(
            in: surroundings.directory,
            jobID: run.jobID.rawValue,
            restartCount: UInt32(clamping: run.restartCount)
        )
    }
}
