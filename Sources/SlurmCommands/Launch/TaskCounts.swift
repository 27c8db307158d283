package import SlurmWire

/// Numbers of nodes after each other as Slurm writes them: `4(x2),1`.
package enum TaskCounts {
    /// The text of numbers, one for each node.
    package static func text(_ counts: [UInt32]) -> String {
        var runs: [(count: UInt32, nodes: UInt32)] = []
        for count in counts {
            if let last = runs.last, last.count == count {
                runs[runs.count - 1].nodes += 1
            } else {
                runs.append((count, 1))
            }
        }
        return text(runs)
    }

    /// The text of CPUs in runs.
    package static func text(_ runs: CPUCountRuns) -> String {
        text(zip(runs.counts, runs.nodes).map { (UInt32($0), $1) })
    }

    private static func text(_ runs: [(count: UInt32, nodes: UInt32)]) -> String {
        runs.map { $0.nodes > 1 ? "\($0.count)(x\($0.nodes))" : "\($0.count)" }.joined(separator: ",")
    }
}

extension TaskCounts {
    /// How many of the tasks go to each node.
    ///
    /// - Parameters:
    ///   - tasks: How many tasks there are.
    ///   - room: How many each node has room for; more are spread evenly.
    ///   - isCyclic: Whether tasks go to one node after the other; else each node gets one, and then the first ones are
    ///     filled.
    ///   - plane: How many tasks go to a node at a time, or nil.
    /// - Returns: The numbers, in the nodes' order.
    static func spread(_ tasks: UInt32, room: [UInt32], isCyclic: Bool, plane: UInt32? = nil) -> [UInt32] {
        var counts = [UInt32](repeating: 0, count: room.count)
        guard !room.isEmpty else { return counts }
        var left = tasks
        func give(_ count: UInt32, to node: Int) {
            let given = min(count, left)
            counts[node] += given
            left -= given
        }
        if let plane, plane > 0 {
            while left > 0 { for node in counts.indices { give(plane, to: node) } }
            return counts
        }
        if isCyclic {
            while left > 0, zip(counts, room).contains(where: { $0 < $1 }) {
                for node in counts.indices where counts[node] < room[node] { give(1, to: node) }
            }
        } else {
            for node in counts.indices { give(1, to: node) }
            for node in counts.indices where counts[node] < room[node] { give(room[node] - counts[node], to: node) }
        }
        while left > 0 { for node in counts.indices { give(1, to: node) } }
        return counts
    }
}
