package import SlurmModel

/// A cluster as a state machine: events go in by its methods, effects come out by `takeEffects`.
///
/// It reads no clock, no file and no randomness. Each method is told the time; times that run backwards are taken as the
/// latest one seen. A method first does what was due by its time (`advance`), then its own work, then starts every job
/// that can start: a node that becomes free starts the next job in the very call that freed it.
package struct ClusterEngine: Sendable {
    /// Nodes, partitions and settings as given at the start; what has changed since is in `nodes` and `partitions`.
    package internal(set) var configuration: EngineConfiguration
    /// The latest time seen.
    package internal(set) var now: SimTime
    /// The node table.
    package internal(set) var nodes: [Node]
    /// The partitions.
    package internal(set) var partitions: [EnginePartition]
    /// The hash of the event log so far.
    package internal(set) var fingerprint = Fingerprint()
    /// The number that the next job gets, if it is free.
    package internal(set) var nextJobID: JobID

    var table = JobTable()
    var queue = PendingQueue()
    var demands = DemandTable()
    var events = EventQueue<TimerEvent>()
    var effects: [Effect] = []
    /// By name; looked up, never iterated.
    var nodeIndices: [String: Int] = [:]
    /// The nodes of each partition, ascending.
    var partitionNodes: [[Int]] = []
    /// What is taken of each of the configuration's licences.
    var licensesInUse: [UInt32]
    /// The priority that the last job got; each further one gets one less.
    var lastPriority = Self.topPriority
    /// Jobs that wait for a job, by its number; looked up, never iterated.
    var waiters: [JobID: [JobID]] = [:]
    /// Counts for each array, by its number; looked up, never iterated.
    var arrays: [JobID: ArrayBook] = [:]
    /// Whether something has happened that may let a job start.
    var needsPass = false

    /// One above the priority of the first job (priority/basic, observed on 22.05.8).
    static let topPriority: UInt32 = 4_294_901_760

    /// Starts a cluster, with the jobs that an earlier run left: pending ones queue again, running ones keep what they
    /// hold.
    package init(
        configuration: EngineConfiguration,
        restoring jobs: [Job] = [],
        nextJobID: JobID? = nil,
        at time: SimTime = .zero
    ) {
        self.configuration = configuration
        now = time
        nodes = configuration.nodes.map { Node($0, at: time) }
        partitions = configuration.partitions
        licensesInUse = configuration.licenses.map { _ in 0 }
        self.nextJobID = nextJobID ?? JobID(configuration.firstJobID)
        for (index, node) in configuration.nodes.enumerated() { nodeIndices[node.name] = index }
        indexPartitions()
        restore(jobs)
    }

    /// Takes what is to be done since the last call.
    package mutating func takeEffects() -> [Effect] {
        defer { effects.removeAll(keepingCapacity: true) }
        return effects
    }

    /// When `advance` should be called next; nil while nothing is due.
    package var nextEventTime: SimTime? {
        events.nextTime
    }

    /// The jobs in the table, in the order in which their records were made.
    package var jobs: [Job] {
        table.jobs
    }

    /// The job of this number; for an array's number its pending rest, or the task that took the number over.
    package func job(_ id: JobID) -> Job? {
        table.contains(id) ? table[id].job : nil
    }

    /// Lists the nodes of each partition.
    mutating func indexPartitions() {
        partitionNodes = partitions.map { partition in
            partition.nodes.compactMap { nodeIndices[$0] }.sorted()
        }
    }
}

/// Counts of one array.
struct ArrayBook: Hashable, Sendable {
    /// Tasks that hold resources.
    var running: UInt32 = 0
    /// Records in the table.
    var records = 0
}

/// An event that comes for a job.
struct TimerEvent: Hashable, Sendable {
    /// The job.
    var job: JobID
    /// What comes.
    var timer: JobTimer
}
