/// Something that users do with a cluster, and what is to be seen of it then.
///
/// It is written as text, see `ScenarioParser`; what is expected was recorded from Slurm 22.05.8.
package struct Scenario: Sendable, Hashable {
    /// The file's path without its extension, for example `arrays/each-task`.
    package var name: String
    /// What holds, in one sentence.
    package var summary: String
    /// What a cluster has to have for it.
    package var needs: Set<Need> = []
    /// Where a cluster is known to do something else, by the backend's name, and why.
    package var differences: [String: String] = [:]
    /// Seconds that one wait may take.
    package var patienceSeconds = 30
    /// What is done, in this order.
    package var steps: [Step] = []
    /// What is done at the end, whatever has happened.
    package var cleanup: [Step] = []

    /// Makes a scenario without steps.
    package init(name: String, summary: String) {
        self.name = name
        self.summary = summary
    }
}

/// What a scenario can ask of a cluster.
package enum Need: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Scripts are executed.
    case processes
    /// `srun`, `salloc` and what belongs to them.
    case steps
    /// `sacct` and `sacctmgr`.
    case accounting
    /// The nodes, CPUs and partitions of the preset `full`, and nobody else on them.
    case full
    /// Whoever plays it may change nodes and partitions.
    case `operator`
    /// A node with GPUs in the partition `gpu`.
    case gpus

    /// Why a scenario is not played where this is missing.
    package var missing: String {
        switch self {
        case .processes: "no scripts are executed here"
        case .steps: "srun, salloc and the like do not run here"
        case .accounting: "there is no accounting"
        case .full: "it takes a cluster like the preset full that nobody else uses"
        case .operator: "it changes nodes or partitions"
        case .gpus: "there is no partition gpu with GPUs"
        }
    }

    /// The order of their names.
    package static func < (left: Need, right: Need) -> Bool {
        left.rawValue < right.rawValue
    }
}
