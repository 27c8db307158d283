import SlurmModel

/// What decides in most cases whether a node has room, without a reference: passes look at many thousands of them.
struct NodeSlot: Hashable, Sendable {
    /// All cores.
    var cores: Int32
    /// Cores that nobody holds.
    var freeCores: Int32
    /// CPUs that come with a core.
    var threads: Int32
    /// Jobs that hold something.
    var jobCount: Int32
    /// All memory.
    var memoryMiB: UInt64
    /// Memory that nobody holds.
    var freeMemoryMiB: UInt64
    /// The user that has the node to itself; `UInt32.max` for nobody.
    var soleUser: UInt32
    /// `Weight`.
    var weight: UInt32
    /// Whether new jobs may start here.
    var takesJobs: Bool

    /// The slot of a node.
    init(_ node: Node) {
        self.init(node.definition, node.load)
        takesJobs = node.acceptsJobs
    }

    /// The slot of a node under another load, as if it took jobs.
    init(_ definition: EngineNode, _ load: NodeLoad) {
        cores = Int32(definition.cores)
        freeCores = Int32(definition.cores - load.usedCoreCount)
        threads = Int32(definition.cpusPerCore)
        jobCount = Int32(load.jobCount)
        memoryMiB = definition.realMemoryMiB
        freeMemoryMiB = definition.realMemoryMiB - min(load.usedMemoryMiB, definition.realMemoryMiB)
        soleUser = load.soleUser ?? .max
        weight = definition.weight
        takesJobs = true
    }

    /// Counts in what a job takes.
    mutating func hold(_ part: NodeAllocation) {
        freeCores -= Int32(part.coreIDs.count)
        freeMemoryMiB -= min(part.memoryMiB, freeMemoryMiB)
        jobCount += 1
    }

    /// Counts in what a job gives back.
    mutating func release(_ part: NodeAllocation) {
        freeCores += Int32(part.coreIDs.count)
        freeMemoryMiB = min(memoryMiB, freeMemoryMiB + part.memoryMiB)
        jobCount -= 1
        if jobCount == 0 { soleUser = .max }
    }
}

/// Numbers of units of the resources that a job asks for in all; at most four resources.
struct UnitCounts: Hashable, Sendable {
    /// Most resources of which one job may ask in all.
    static let most = 4

    private var counts = SIMD4<Int32>(repeating: 0)

    /// The number of a resource.
    subscript(position: Int) -> Int {
        get { Int(counts[position]) }
        set { counts[position] = Int32(clamping: newValue) }
    }

    /// Adds numbers.
    static func += (left: inout UnitCounts, right: UnitCounts) {
        left.counts &+= right.counts
    }

    /// Whether no number is above zero.
    var isSpent: Bool {
        counts.max() <= 0
    }

    /// Whether no number is above the other's.
    func isWithin(_ other: UnitCounts) -> Bool {
        all(counts .<= other.counts)
    }

    /// The sum of all.
    var sum: Int {
        Int(counts.wrappedSum())
    }
}
