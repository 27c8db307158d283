import SlurmModel

/// Divides the tasks of a job, and with them its CPUs, among the nodes chosen for it: one for each node, then by turns
/// one core's worth for each node that has room.
struct TaskDivision {
    /// What one node gets.
    struct Part {
        var tasks = 0
        var cpus = 0
    }

    /// What each node gets, in the order of the nodes.
    private(set) var parts: [Part]

    /// Divides; nodes must be in the order of the node table.
    init(demand: PlacementDemand, chosen: [ChosenNode]) {
        parts = chosen.map { _ in Part() }
        if demand.overcommits || demand.takesWholeNodes {
            divideEvenly(demand, chosen)
        } else {
            divideByTurns(demand, chosen)
        }
        for (position, node) in chosen.enumerated() {
            parts[position].cpus = max(parts[position].cpus, node.offer.gresCPUs, cpusForGres(demand, node))
        }
    }

    private func cpusForGres(_ demand: PlacementDemand, _ node: ChosenNode) -> Int {
        var cpus = 0
        for (position, spec) in demand.gres.perJob.enumerated() {
            cpus = max(cpus, demand.gres.cpus(with: node.gres[position], of: spec.name))
        }
        return min(cpus, node.offer.cpus)
    }

    /// Tasks may share CPUs, or there are CPUs for all: each node gets as many as the others.
    private mutating func divideEvenly(_ demand: PlacementDemand, _ chosen: [ChosenNode]) {
        var left = max(demand.tasks, chosen.count)
        while left > 0 {
            let before = left
            for position in chosen.indices where left > 0 && parts[position].tasks < chosen[position].offer.tasks {
                parts[position].tasks += 1
                left -= 1
            }
            if left == before { break }
        }
        for position in chosen.indices { parts[position].cpus = 1 }
    }

    private mutating func divideByTurns(_ demand: PlacementDemand, _ chosen: [ChosenNode]) {
        let cpusPerTask = demand.cpusPerTask
        var left = max(demand.cpus / cpusPerTask, demand.tasks, demand.tasksPerNode * chosen.count) - chosen.count
        for position in chosen.indices {
            parts[position] = Part(tasks: 1, cpus: min(cpusPerTask, chosen[position].cpus))
        }
        while left > 0 {
            let before = left
            for position in chosen.indices {
                let node = chosen[position]
                let perTurn = max(1, node.offer.threads / cpusPerTask)
                for _ in 0..<perTurn where left > 0 {
                    guard node.cpus - parts[position].cpus >= cpusPerTask else { break }
                    guard parts[position].tasks < node.offer.tasks || demand.gres.perTask.isEmpty else { break }
                    parts[position].tasks += 1
                    parts[position].cpus += cpusPerTask
                    left -= 1
                }
            }
            if left == before { break }
        }
        limitTasks(demand)
    }

    /// CPUs asked for beyond the tasks' own carry no tasks.
    private mutating func limitTasks(_ demand: PlacementDemand) {
        var surplus = parts.reduce(0) { $0 + $1.tasks } - max(demand.tasks, parts.count)
        for position in parts.indices.reversed() where surplus > 0 {
            let fewer = min(surplus, parts[position].tasks - 1)
            parts[position].tasks -= fewer
            surplus -= fewer
        }
    }
}
