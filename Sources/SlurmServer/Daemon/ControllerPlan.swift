import SimCluster
import SlurmController
import SlurmModel

/// How the controller is made, at the start and whenever the configuration is read again.
struct ControllerPlan: Sendable {
    /// Where slurm.conf is.
    let configurationPath: String
    /// The controller's port.
    let port: UInt16
    /// Where the scripts of jobs are.
    let scripts: any JobScriptStore

    /// A controller with this configuration, which goes on from what was kept.
    func controller(_ configuration: SlurmConfiguration, _ restored: RestoredState, _ now: SimTime) throws -> Controller
    {
        let identity = try ControllerIdentity(
            configuration: configuration,
            configurationPath: configurationPath,
            port: port
        )
        return try Controller(
            configuration: configuration,
            identity: identity,
            restored: restored,
            scripts: scripts,
            now: now
        )
    }
}
