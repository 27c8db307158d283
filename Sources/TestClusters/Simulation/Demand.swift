internal import SlurmController
internal import SlurmModel

/// What a controller asks of whoever runs the scripts.
enum Demand: Sendable {
    /// Start a batch script.
    case launch(BatchLaunch)
    /// Send a signal to a job's processes.
    case signal(JobID, Int32)
}
