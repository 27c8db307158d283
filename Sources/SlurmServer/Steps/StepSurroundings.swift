import JobSupervisor
import Logging
import NIOCore

/// How steps reach the world.
package struct StepSurroundings: Sendable {
    /// What the runner of batch scripts has too: program, limits, watch, loop.
    let jobs: JobRunner.Surroundings
    /// Sends messages to users' commands.
    let messenger: ClientMessenger
    /// How long tasks have to end after SIGTERM before they are killed (`KillWait`).
    let killWait: TimeAmount
    /// Whether it is measured what tasks use (`JobAcctGatherType`).
    let measuresUse: Bool
    /// `TaskProlog` and `TaskEpilog`.
    let taskScripts: TaskScripts

    /// The event loop.
    var loop: any EventLoop { jobs.loop }
    /// Where failures are told that concern nobody's request.
    var logger: Logger { jobs.logger }
}
