package import SlurmModel

/// A step as `srun` asks for it, in the terms of srun(1).
package struct StepRequest: Hashable, Sendable {
    /// The number that the client wishes; nil where the cluster chooses.
    package var number: UInt32?
    /// `--job-name`; the program's name.
    package var name = ""
    /// Least nodes.
    package var minNodes = 1
    /// Most nodes; 0 for as many as the job has.
    package var maxNodes = 0
    /// `--ntasks`.
    package var tasks = 1
    /// CPUs of all tasks together; 0 where they are not counted.
    package var cpus = 0
    /// `--mem`, `--mem-per-cpu`.
    package var memory = MemoryRequest.unset
    /// `--time` in minutes; nil for the job's limit.
    package var timeLimitMinutes: UInt32?
    /// `--relative`: the first node, counted from the job's first; nil where not given.
    package var relativeNode: Int?
    /// `--distribution` as on the wire.
    package var distribution: UInt32 = 0x2000
    /// Tasks of one block of `--distribution=plane`.
    package var planeSize = 1
    /// `--nodelist`, in bracket notation; with `arbitrary` one name for each task.
    package var requiredNodes: String?
    /// `--exclude`, in bracket notation.
    package var excludedNodes: String?
    /// `--gres`, `--gpus-per-node`; nil takes what the job has on the step's nodes.
    package var gresPerNode: [GresSpec]?
    /// `--gpus`.
    package var gresPerStep: [GresSpec] = []
    /// `--gpus-per-task`.
    package var gresPerTask: [GresSpec] = []
    /// `--mem-per-gpu`: MiB for each unit.
    package var memoryPerGres: [GresSpec] = []
    /// Whether the step is given all of the job's CPUs on its nodes (no `--exact`).
    package var takesWholeNodes = true
    /// `--overlap`: what other steps use does not count.
    package var overlaps = false
    /// `--overcommit`.
    package var overcommits = false
    /// What the engine keeps and never reads.
    package var carried = StepCarriedFields()

    /// A request for one task.
    package init() {}
}

/// What a step carries that nothing is decided by.
package struct StepCarriedFields: Hashable, Sendable {
    /// The host that the request came from, as the client calls it.
    package var clientHost: String?
    /// The client's port for notices.
    package var clientPort: UInt16 = 0
    /// The client's process.
    package var clientPID: UInt32 = 0
    /// The command line.
    package var submitLine: String?
    /// `--network`.
    package var network: String?
    /// `--container`.
    package var container: String?
    /// `--cpus-per-gpu` and others, as text.
    package var cpusPerTres: String?
    /// `--mem-per-gpu` and others, as text.
    package var memoryPerTres: String?
    /// `--gpu-bind` and others.
    package var tresBind: String?
    /// `--gpu-freq` and others.
    package var tresFrequency: String?
    /// Resources of the step as text.
    package var tresPerStep: String?
    /// Resources of each node as text.
    package var tresPerNode: String?
    /// Resources of each socket as text.
    package var tresPerSocket: String?
    /// Resources of each task as text.
    package var tresPerTask: String?
    /// `--cpu-freq` minimum, as on the wire.
    package var cpuFrequencyMin: UInt32?
    /// `--cpu-freq` maximum, as on the wire.
    package var cpuFrequencyMax: UInt32?
    /// `--cpu-freq` governor, as on the wire.
    package var cpuFrequencyGovernor: UInt32?

    /// Nothing carried.
    package init() {}
}
