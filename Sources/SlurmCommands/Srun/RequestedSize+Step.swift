import SlurmModel

extension RequestedSize {
    /// Puts the options of `srun` together; throws where the list of nodes cannot be read.
    ///
    /// Tasks for each node that do not fit the other numbers are passed over.
    init(forStep options: inout JobOptions) throws(HostListError) {
        self.init()
        if let tasks = options.tasks { (self.tasks, hasTasks) = (Int64(tasks), true) }
        if let nodes = options.nodes { (leastNodes, mostNodes, hasNodes) = (nodes.least, nodes.most, true) }
        if let list = options.nodeList {
            let names = try HostList(parsing: list).names
            readNames(names, options)
        }
        if leastNodes < 0 || mostNodes < 0 || (mostNodes != 0 && leastNodes > mostNodes) {
            problems.append("invalid number of nodes (-N \(leastNodes)-\(mostNodes))")
        }
        let isExact = leastNodes == mostNodes || mostNodes == 0
        if (hasNodes || options.hasLayout) && isExact && !hasTasks {
            tasks = leastNodes
            let factors = [options.socketsPerNode, options.coresPerSocket, options.threadsPerCore].compactMap(\.self)
            if factors.count == 3 {
                (tasks, hasTasks) = (factors.reduce(tasks) { $0 * Int64($1) }, true)
                if options.verbosity > 0 { notes.append("Number of tasks implicitly set to \(tasks)") }
            } else if let perNode = options.tasksPerNode {
                (tasks, hasTasks) = (tasks * Int64(perNode), true)
            }
        } else if hasNodes && hasTasks {
            fitStep(&options)
        }
        if let perNode = options.tasksPerNode, !hasTasks { (tasks, hasTasks) = (leastNodes * Int64(perNode), true) }
    }

    private mutating func readNames(_ names: [String], _ options: JobOptions) {
        var names = names
        let isArbitrary = options.distribution & TaskSpread.base == TaskSpread.arbitrary
        if isArbitrary {
            if !hasTasks { (tasks, hasTasks) = (Int64(names.count), true) }
            nodeNames = names
        }
        let sorted = StableSort.sorted(names, by: HostOrder.compare)
        let unique = sorted.enumerated().filter { $0.offset == 0 || sorted[$0.offset - 1] != $0.element }.map(\.element)
        if isArbitrary && !hasNodes {
            (leastNodes, mostNodes, hasNodes) = (Int64(unique.count), Int64(unique.count), true)
        }
        if !isArbitrary {
            names = unique
            if mostNodes > 0 && names.count > mostNodes {
                notes.append(
                    "error: Required nodelist includes more nodes than permitted by max-node count "
                        + "(\(names.count) > \(mostNodes)). Eliminating nodes from the nodelist."
                )
                names = Array(names.prefix(Int(mostNodes)))
            }
            nodeNames = names
        }
        let count = Int64(isArbitrary ? unique.count : names.count)
        leastNodes = hasNodes ? max(count, leastNodes) : count
        hasNodes = true
    }

    /// No more nodes than tasks, where both numbers are asked for.
    private mutating func fitStep(_ options: inout JobOptions) {
        if tasks < mostNodes { mostNodes = tasks }
        if tasks < leastNodes && tasks > 0 {
            notes.append("Warning: can't run \(tasks) processes on \(leastNodes) nodes, setting nnodes to \(tasks)")
            (leastNodes, mostNodes) = (tasks, tasks)
            if let names = nodeNames, names.count > leastNodes { nodeNames = Array(names.prefix(Int(leastNodes))) }
        }
        guard let perNode = options.tasksPerNode.map(Int64.init), leastNodes > 0, perNode != tasks / leastNodes else {
            return
        }
        if tasks > perNode {
            notes.append(
                "Warning: can't honor --ntasks-per-node set to \(perNode) which doesn't match the requested tasks "
                    + "\(tasks) with the number of requested nodes \(leastNodes). Ignoring --ntasks-per-node."
            )
        }
        options.tasksPerNode = nil
    }
}
