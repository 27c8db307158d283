package import SlurmModel

/// A step that runs.
package struct Step: Hashable, Sendable {
    /// The job.
    package let jobID: JobID
    /// The step's number in the job.
    package let number: UInt32
    /// What was asked for.
    package let request: StepRequest
    /// The distribution of its tasks as on the wire, once it is settled.
    package let distribution: UInt32
    /// When it started.
    package let startTime: SimTime
    /// What it has on each of its nodes, in the order of the node table.
    package internal(set) var parts: [StepPart]
    /// Its own time limit in minutes; nil for its job's alone.
    package internal(set) var timeLimitMinutes: UInt32?
    /// How long its job was suspended meanwhile, which does not count for its limit.
    package internal(set) var suspended = SimDuration.zero
    /// Whether it was told to end because of its limit.
    package internal(set) var hasTimedOut = false
    /// The highest wait status of its tasks.
    package internal(set) var exitStatus: UInt32 = 0

    /// How many tasks it has.
    package var taskCount: Int {
        parts.reduce(0) { $0 + $1.tasks.count }
    }

    /// How many CPUs it has.
    package var cpus: Int {
        parts.reduce(0) { $0 + $1.cpus }
    }
}

/// What a step has on one node.
package struct StepPart: Hashable, Sendable {
    /// The node's place among the job's.
    package var position: Int
    /// The node's place in the node table.
    package var nodeIndex: Int
    /// The node's name.
    package var nodeName: String
    /// CPUs that the step uses here.
    package var cpus = 0
    /// The cores, ascending.
    package var coreIDs: [Int] = []
    /// Memory in MiB.
    package var memoryMiB: UInt64 = 0
    /// Whether the memory is taken from what other steps may have.
    package var reservesMemory = false
    /// Generic resources.
    package var gres: [GresAllocation] = []
    /// The numbers of the tasks that run here, ascending.
    package var tasks: [Int] = []
    /// Whether nothing of the step runs here any more.
    package var hasEnded = false
}

/// The steps of one job.
struct StepBook: Hashable, Sendable {
    /// Those that run, in the order in which they started.
    var steps: [Step] = []
    /// The number that the next one gets.
    var nextNumber: UInt32 = 0
    /// The clients whose steps found no room, to be told when there is some.
    var waiting: [StepWaiter] = []
}

/// A client that waits for room for a step.
package struct StepWaiter: Hashable, Sendable {
    /// Its port for notices.
    package var port: UInt16
    /// Its user.
    package var userID: UInt32
}
