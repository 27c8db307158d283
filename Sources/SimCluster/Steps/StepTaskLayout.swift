/// Which tasks of a step run on which of its nodes.
///
/// *Source:* srun(1), `--distribution`; the counts of steps observed on 22.05.8.
struct StepTaskLayout: Hashable, Sendable {
    /// The numbers of the tasks on each node.
    let tasks: [[Int]]

    /// `SLURM_DIST_CYCLIC`, in the lowest four bits of a distribution.
    private static let cyclic: UInt32 = 1
    /// `SLURM_DIST_PLANE`.
    static let plane: UInt32 = 4
    /// `SLURM_DIST_ARBITRARY`.
    static let arbitrary: UInt32 = 3
    /// `SLURM_DIST_NODEMASK`, without the flags.
    static let nodeMask: UInt32 = 0xf

    /// Deals out `count` tasks to nodes that have room for `slots` of them; what is left over goes round all nodes.
    init(count: Int, slots: [Int], distribution: UInt32, planeSize: Int) {
        switch distribution & Self.nodeMask {
        case Self.cyclic: tasks = Self.dealt(count, slots, blockSize: 1)
        case Self.plane: tasks = Self.dealt(count, slots, blockSize: max(1, planeSize))
        default: tasks = Self.filled(count, slots)
        }
    }

    /// One node for each task, by name.
    init(nodeOfTask: [Int], nodeCount: Int) {
        var tasks = [[Int]](repeating: [], count: nodeCount)
        for (task, node) in nodeOfTask.enumerated() { tasks[node].append(task) }
        self.tasks = tasks
    }

    private static func dealt(_ count: Int, _ slots: [Int], blockSize: Int) -> [[Int]] {
        var tasks = [[Int]](repeating: [], count: slots.count)
        var next = 0
        var ignoresSlots = false
        while next < count, !slots.isEmpty {
            let before = next
            for node in slots.indices {
                for _ in 0..<blockSize where next < count && (ignoresSlots || tasks[node].count < slots[node]) {
                    tasks[node].append(next)
                    next += 1
                }
            }
            if next == before { ignoresSlots = true }
        }
        return tasks
    }

    /// Each node gets one task, then the nodes are filled one after the other; the numbers are consecutive on a node.
    private static func filled(_ count: Int, _ slots: [Int]) -> [[Int]] {
        var counts = slots.indices.map { $0 < count ? 1 : 0 }
        var left = count - counts.reduce(0, +)
        for node in slots.indices where left > 0 {
            let extra = min(left, max(0, slots[node] - counts[node]))
            counts[node] += extra
            left -= extra
        }
        var node = 0
        while left > 0, !counts.isEmpty {
            counts[node] += 1
            left -= 1
            node = (node + 1) % counts.count
        }
        var first = 0
        return counts.map { count in
            defer { first += count }
            return Array(first..<first + count)
        }
    }
}
