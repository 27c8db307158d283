import SlurmModel

/// How many tasks and nodes a job asks for, once all options are put together.
struct RequestedSize {
    /// How many tasks; 1 where nothing says so.
    var tasks: Int64 = 1
    /// Whether the number of tasks was asked for.
    var hasTasks = false
    /// The least nodes; 1 where nothing says so.
    var leastNodes: Int64 = 1
    /// The most nodes; 0 for no limit.
    var mostNodes: Int64 = 0
    /// Whether the number of nodes was asked for.
    var hasNodes = false
    /// The nodes asked for by name, each once and in order; nil for none.
    var nodeNames: [String]?
    /// Messages of the kind `sbatch: …`.
    var notes: [String] = []
    /// Messages of the kind `sbatch: error: …`, after which nothing is submitted.
    var problems: [String] = []

    /// Makes the size of a job that asks for nothing: one task.
    init() {}

    /// Puts the options together; throws where the list of nodes cannot be read.
    init(_ options: JobOptions) throws(HostListError) {
        if let tasks = options.tasks { (self.tasks, hasTasks) = (Int64(tasks), true) }
        if let nodes = options.nodes { (leastNodes, mostNodes, hasNodes) = (nodes.least, nodes.most, true) }
        if let list = options.nodeList {
            let names = StableSort.sorted(try HostList(parsing: list).names, by: HostOrder.compare)
            nodeNames = names.enumerated().filter { $0.offset == 0 || names[$0.offset - 1] != $0.element }.map(
                \.element
            )
            let count = Int64(nodeNames?.count ?? 0)
            leastNodes = hasNodes ? max(count, leastNodes) : count
            hasNodes = true
        }
        if let perNode = options.tasksPerNode, !hasTasks, mostNodes == 0 || leastNodes == mostNodes {
            (tasks, hasTasks) = (leastNodes * Int64(perNode), true)
        }
        if leastNodes < 0 || mostNodes < 0 || (mostNodes != 0 && leastNodes > mostNodes) {
            problems.append("invalid number of nodes (-N \(leastNodes)-\(mostNodes))")
        }
        if options.distribution == TaskSpread.plane, let plane = options.planeSize.map(Int64.init),
            leastNodes <= 0 || tasks / plane < leastNodes, (leastNodes - 1) * plane >= tasks
        {
            problems.append("Too few processes for the requested {plane,node} distribution")
        }
        fit(options)
        // A list of nodes that lays out the tasks says how many there are.
        if options.distribution & TaskSpread.base == TaskSpread.arbitrary && !hasTasks, let nodeNames {
            (tasks, hasTasks) = (Int64(nodeNames.count), true)
        }
    }

    /// One task for each node where only nodes are asked for; no more nodes than tasks where both are.
    private mutating func fit(_ options: JobOptions) {
        let isExact = leastNodes == mostNodes || mostNodes == 0
        if (hasNodes || options.hasLayout) && isExact && !hasTasks {
            tasks = max(leastNodes, 1)
            for factor in [options.socketsPerNode, options.coresPerSocket, options.threadsPerCore] {
                guard let factor else { continue }
                (tasks, hasTasks) = (tasks * Int64(factor), true)
            }
            if hasTasks && options.verbosity > 0 { notes.append("Number of tasks implicitly set to \(tasks).") }
        } else if hasNodes && hasTasks {
            if tasks < mostNodes { mostNodes = tasks }
            if tasks < leastNodes {
                notes.append(
                    "Warning: can't run \(tasks) processes on \(leastNodes) nodes, setting nnodes to \(tasks)"
                )
                (leastNodes, mostNodes) = (tasks, tasks)
                if let names = nodeNames, names.count > leastNodes {
                    nodeNames = Array(names.prefix(Int(leastNodes)))
                }
            }
        }
    }
}
