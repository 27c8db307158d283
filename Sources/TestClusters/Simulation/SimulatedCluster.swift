internal import SimCluster
internal import SlurmCommands
internal import SlurmController
internal import SlurmModel
internal import SlurmWire

/// A simulated Slurm cluster inside the test's own process, in virtual time.
///
/// Slurm's commands run against it through the same handlers as against the daemon. No script is executed: a job takes
/// the time and ends with the status that `behavior` says, and `advance` lets that time pass at once.
///
/// ```swift
/// var cluster = try SimulatedCluster(preset: .gpu)
/// cluster.run("sbatch", "--gpus=2", "--wrap=train")
/// cluster.advance(by: .seconds(60))
/// #expect(cluster.run("squeue", "-h").output == "")
/// ```
public struct SimulatedCluster: Sendable {
    /// Which cluster to simulate.
    public enum Preset: String, Sendable, CaseIterable {
        /// One node with 4 CPUs.
        case cpu
        /// One node with 4 CPUs and 2 GPUs.
        case gpu
        /// Two nodes with 4 CPUs each.
        case multiNode = "multi-node"
        /// Two nodes with CPUs and one with 4 GPUs.
        case full
    }

    /// How long jobs take and how they end: by default a minute, with exit code 0.
    public var behavior = JobBehavior()

    var controller: Controller
    let scripts = SubmittedScripts()
    var ends: [ScheduledEnd] = []
    /// What jobs have written, by file.
    var outputs: [String: [UInt8]] = [:]
    /// Whether somebody else runs the scripts and says when they end; `behavior` counts for nothing then.
    var isDrivenFromOutside = false
    /// What whoever runs the scripts has to do.
    var demands: [Demand] = []
    var now = SimTime(seconds: 1_700_000_000)

    /// Makes a cluster.
    ///
    /// Throws where the preset does not describe one.
    public init(preset: Preset = .cpu) throws {
        guard let definition = ClusterPreset.named(preset.rawValue) else {
            throw SimulatedClusterError(description: "no preset \(preset.rawValue)")
        }
        try self.init(slurmConfiguration: Self.text(of: definition.definition))
    }

    /// Makes a cluster as a test's configuration describes it.
    init(_ configuration: TestConfiguration) throws {
        try self.init(slurmConfiguration: Self.text(of: try configuration.definition()))
    }

    /// Makes a cluster as a test's configuration describes it, whose jobs have numbers from `firstJob` on.
    package init(_ configuration: TestConfiguration, firstJob: UInt32) throws {
        try self.init(slurmConfiguration: Self.text(of: try configuration.definition()), firstJob: firstJob)
    }

    /// Makes a cluster from the text of a slurm.conf.
    ///
    /// Throws what is wrong with it.
    public init(slurmConfiguration text: String) throws {
        try self.init(slurmConfiguration: text, firstJob: nil)
    }

    private init(slurmConfiguration text: String, firstJob: UInt32?) throws {
        controller = try Controller(
            configuration: try SlurmConfiguration(parsing: text),
            identity: ControllerIdentity(
                hostName: "localhost",
                slurmUserID: 0,
                port: 6817,
                configurationPath: "/etc/slurm/slurm.conf",
                users: [0: UserAccount(name: "root", home: "/root", shell: "/bin/bash")]
            ),
            restored: RestoredState(nextJobID: firstJob.map(JobID.init(rawValue:))),
            scripts: scripts,
            now: now
        )
    }

    private static func text(of definition: ClusterDefinition) -> String {
        definition.slurmConfiguration(
            ClusterLayout(
                directory: "/var/lib/slurm",
                mungeSocket: "/run/munge/munge.socket.2",
                user: "root",
                controllerHost: "localhost"
            )
        )
    }
}

/// Why a simulated cluster could not be made.
public struct SimulatedClusterError: Error, Sendable, CustomStringConvertible {
    /// What is wrong.
    public var description: String
}
