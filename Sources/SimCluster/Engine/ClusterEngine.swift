package import SlurmModel

/// A cluster as a state machine: events go in by its methods, effects come out by `takeEffects`.
///
/// It reads no clock, no file and no randomness. Each method is told the time; a time that lies before the latest one
/// seen counts as that one. A method first does what was due by its time (`advance`), then its own work, then starts
/// every job that can start: a node that becomes free starts the next job in the very call that freed it.
package struct ClusterEngine: Sendable {
    /// The settings, with nodes and partitions as given at the start; `nodes` and `partitions` are as they are now.
    package internal(set) var configuration: EngineConfiguration
    /// The latest time seen.
    package internal(set) var now: SimTime
    /// The node table.
    package internal(set) var nodes: [Node]
    /// The partitions.
    package internal(set) var partitions: [EnginePartition]
    /// The reservations, in the order in which they were made.
    package internal(set) var reservations: [Reservation]
    /// The hash of the event log so far.
    package internal(set) var fingerprint = Fingerprint()
    /// The number that the next job gets, if it is free.
    package internal(set) var nextJobID: JobID

    /// What decides about room on each node, parallel to `nodes`.
    var slots: [NodeSlot]
    var table = JobTable()
    /// When running jobs end by their limits.
    var endings = EndingTable()
    var queue = PendingQueue()
    var demands = DemandTable()
    var events = EventQueue<TimerEvent>()
    var effects: [Effect] = []
    /// By name; looked up, never iterated.
    var nodeIndices: [String: Int] = [:]
    /// The nodes of each partition, ascending.
    var partitionNodes: [[Int]] = []
    /// The names of all generic resources; looked up, never iterated.
    var gresNames: Set<String> = []
    /// What is taken of each of the configuration's licences.
    var licensesInUse: [UInt32]
    /// The priority that the last job got; each further one gets one less.
    var lastPriority = Self.topPriority
    /// Jobs that wait for a job, by its number; looked up, never iterated.
    var waiters: [JobID: [JobID]] = [:]
    /// Jobs that wait to be the only one of their name, ascending.
    var singletons: [JobID] = []
    /// Jobs that stand still for jobs of higher partitions, in the order in which they were stopped.
    var yielding: [JobID] = []
    /// The steps of each job that has had any; looked up, never iterated.
    var stepBooks: [JobID: StepBook] = [:]
    /// By the number of the array; looked up, never iterated.
    var arrays: [JobID: ArrayBook] = [:]
    /// Tasks of arrays that are pending and have no record of their own, less one for each array.
    var pendingTaskCount = 0
    /// Pending jobs to be looked at again because something that they wait for has happened.
    var unsettled: [JobID] = []
    /// Pending jobs to be cancelled because what they wait for will never happen.
    var doomed: [JobID] = []
    /// Jobs that joined the queue since the last pass over it.
    var fresh: [JobID] = []
    /// Whether the last pass over the queue found no room for a job of the partition.
    var isBlocked: [Bool] = []
    /// How many reservations were made; unnamed ones are numbered.
    var reservationCount: Int
    /// The next beginning or end of a reservation.
    var reservationEvent: EventID?
    /// What was planned for pending jobs.
    var plan = BackfillPlan()
    /// Whether something has happened since that was planned.
    var isPlanStale = true
    /// The jobs that found no room first in the last pass.
    var heads: [QueueEntry] = []
    /// Whether starting is put off until the end of `together`.
    var isStartingPutOff = false
    /// What the scheduler has to do.
    var pendingPass = PendingPass.none
    /// The limits of accounting; nil for none.
    package internal(set) var policy: AccountingPolicy?
    /// How much of what is limited is in use; nil where that is not known.
    var policyUsage: PolicyUsage?

    /// One above the priority of the first job (priority/basic, observed on 22.05.8).
    static let topPriority: UInt32 = 4_294_901_760

    /// Starts a cluster, with the jobs that an earlier run left.
    ///
    /// Reservations that have ended since are gone. Pending jobs queue again, running ones keep what they hold; a
    /// running job whose nodes are gone is left out.
    package init(
        configuration: EngineConfiguration,
        restoring jobs: [Job] = [],
        nextJobID: JobID? = nil,
        reservations: [Reservation] = [],
        at time: SimTime = .zero
    ) {
        self.configuration = configuration
        self.reservations = reservations
        reservationCount = reservations.count
        now = time
        nodes = configuration.nodes.map { Node($0, at: time) }
        slots = nodes.map { NodeSlot($0) }
        partitions = configuration.partitions
        licensesInUse = configuration.licenses.map { _ in 0 }
        self.nextJobID = nextJobID ?? JobID(configuration.firstJobID)
        for (index, node) in configuration.nodes.enumerated() {
            nodeIndices[node.name] = index
            for spec in node.gres { gresNames.insert(spec.name) }
        }
        indexPartitions()
        restore(jobs)
        if !reservations.isEmpty { turnReservations() }
    }

    /// Takes what is to be done since the last call.
    package mutating func takeEffects() -> [Effect] {
        defer { effects.removeAll(keepingCapacity: true) }
        return effects
    }

    /// Does several things at the same moment before anything is started: ends of jobs, say, and submissions.
    ///
    /// Within `body` every operation must be given that moment. An immediate job cannot start within it.
    package mutating func together<Failure: Error>(
        _ body: (inout ClusterEngine) throws(Failure) -> Void
    ) throws(Failure) {
        isStartingPutOff = true
        defer {
            isStartingPutOff = false
            runScheduler()
        }
        try body(&self)
    }

    /// When `advance` should be called next; nil while nothing is due.
    package var nextEventTime: SimTime? {
        events.nextTime
    }

    /// The jobs in the table, in slurmctld's order: a task that leaves its array's pending rest takes the rest's place.
    package var jobs: [Job] {
        table.jobs
    }

    /// Calls `body` for each job, in the order of `jobs`, with a number that is another one after every change of the
    /// job.
    package func forEachJob(_ body: (_ job: Job, _ revision: UInt64) -> Void) {
        table.visit { body($0.job, $0.revision) }
    }

    /// The job of this number; for an array's number its pending rest, or the task that took the number over.
    package func job(_ id: JobID) -> Job? {
        table.contains(id) ? table[id].job : nil
    }

    /// The numbers of an array's records, or the job's own.
    package func recordIDs(of submission: JobID) -> [JobID] {
        records(of: submission)
    }

    /// The place of a node in the table.
    package func nodeIndex(named name: String) -> Int? {
        nodeIndices[name]
    }

    /// The places of a partition's nodes, ascending.
    package func nodes(ofPartition name: String) -> [Int] {
        partitions.firstIndex { $0.name == name }.map { partitionNodes[$0] } ?? []
    }

    /// Lists the nodes of each partition.
    mutating func indexPartitions() {
        partitionNodes = partitions.map { partition in
            partition.nodes.compactMap { nodeIndices[$0] }.sorted()
        }
        isBlocked = partitions.map { _ in false }
    }
}

/// What the scheduler has to do.
enum PendingPass: Hashable, Sendable {
    /// Nothing: no queued job can start.
    case none
    /// Look at these entries; for all others nothing has changed.
    case entries([QueueEntry])
    /// Look at the whole queue.
    case full
}
