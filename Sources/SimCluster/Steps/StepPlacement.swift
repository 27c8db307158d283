import SlurmModel

/// Finds room for a step among what its job has.
///
/// *Source:* srun(1); which code refuses what was observed on 22.05.8.
struct StepPlacement: Sendable {
    /// What is asked for.
    let request: StepRequest
    /// What the job asked for on each node.
    let gresOfJob: [GresSpec]
    /// The job's nodes, in the order of the node table.
    let rooms: [StepRoom]
    /// Whether the node at each place is up.
    let isUp: [Bool]
    /// Whether memory is something that is counted.
    let tracksMemory: Bool

    /// CPUs of each task; 0 where they are not counted.
    private var cpusPerTask: Int {
        guard request.cpus > 0, request.tasks > 0, request.cpus % request.tasks == 0, !request.overcommits else {
            return 0
        }
        return max(1, request.cpus / request.tasks)
    }

    /// What the step gets on each node that it uses.
    ///
    /// Throws `nodesBusy` where it has to wait for other steps, and another code where it could never run.
    func place() throws(EngineRefusal) -> [StepPart] {
        var wanted: [StepRoom] = []
        for room in try candidates() where try canUse(room) { wanted.append(room) }
        let isArbitrary = request.distribution & StepTaskLayout.nodeMask == StepTaskLayout.arbitrary
        let most = request.maxNodes > 0 ? min(request.maxNodes, rooms.count) : rooms.count
        guard request.minNodes <= most else { throw EngineRefusal(.requestedNodeConfigUnavailable) }
        let chosen = try choose(from: wanted, atMost: isArbitrary ? rooms.count : most)
        let layout = try layout(on: chosen)
        return try parts(chosen, layout)
    }

    /// The nodes that the step may use, those asked for by name first.
    private func candidates() throws(EngineRefusal) -> [StepRoom] {
        let excluded = try names(request.excludedNodes)
        let required = try names(request.requiredNodes)
        let known = rooms.map(\.allocation.nodeName)
        guard required.allSatisfy({ known.contains($0) && !excluded.contains($0) }) else {
            throw EngineRefusal(.requestedNodeConfigUnavailable)
        }
        var left = rooms.filter { isUp[$0.position] && !excluded.contains($0.allocation.nodeName) }
        if let first = request.relativeNode {
            guard first < rooms.count else { throw EngineRefusal(.requestedNodeConfigUnavailable) }
            left.removeAll { $0.position < first }
        }
        let named = left.filter { required.contains($0.allocation.nodeName) }
        return named + left.filter { !required.contains($0.allocation.nodeName) }
    }

    private func names(_ list: String?) throws(EngineRefusal) -> [String] {
        guard let list, !list.isEmpty else { return [] }
        do { return try HostList(parsing: list).names } catch { throw EngineRefusal(.invalidNodeName) }
    }

    /// Whether a node has room now; throws where the step could never run on it.
    private func canUse(_ room: StepRoom) throws(EngineRefusal) -> Bool {
        guard room.freeCPUs > 0 else { return false }
        if tracksMemory, case .perNode(let amount) = request.memory, amount > 0 {
            guard amount <= room.allocation.memoryMiB else { throw EngineRefusal(.invalidTaskMemory) }
            if amount > room.freeMemoryMiB, !request.overlaps { return false }
        }
        if let specs = request.gresPerNode {
            if !specs.isEmpty, rooms.allSatisfy(\.allocation.gres.isEmpty) {
                throw EngineRefusal(.invalidGres, "Step requested GRES but job doesn't have GRES")
            }
            for spec in specs where spec.count > room.total(spec) {
                let whole = gresOfJob.first { $0.name == spec.name }
                let message = whole.map {
                    "Step requested gres_per_node=\(spec) is more than the job's gres_per_node=\($0)"
                }
                throw EngineRefusal(.invalidGres, message)
            }
            return room.gres(specs) != nil
        }
        return true
    }

    private func choose(from wanted: [StepRoom], atMost most: Int) throws(EngineRefusal) -> [StepRoom] {
        let required = Set(try names(request.requiredNodes))
        let least = max(1, request.minNodes, min(required.count, most))
        let needed = request.overcommits ? 0 : request.cpus
        let all = rooms.reduce(0) { $0 + $1.allocation.cpus }
        if needed > all { throw EngineRefusal(.tooManyRequestedCPUs) }
        var chosen: [StepRoom] = []
        var cpus = 0
        for room in wanted where chosen.count < most {
            if chosen.count >= least && cpus >= needed { break }
            chosen.append(room)
            cpus += usableCPUs(room)
        }
        guard required.allSatisfy({ name in chosen.contains { $0.allocation.nodeName == name } }),
            chosen.count >= least
        else { throw EngineRefusal(isAnyBusy ? .nodesBusy : .requestedNodeConfigUnavailable) }
        // A step that overlaps does not wait, and can lack nothing but memory.
        if cpus < needed, request.overlaps { throw EngineRefusal(.invalidTaskMemory) }
        guard cpus >= needed else { throw EngineRefusal(isAnyBusy ? .nodesBusy : .tooManyRequestedCPUs) }
        return chosen.sorted { $0.position < $1.position }
    }

    /// Whether other steps have something that this one could use.
    private var isAnyBusy: Bool {
        rooms.contains { room in
            room.freeCPUs < room.allocation.cpus || room.freeMemoryMiB < room.allocation.memoryMiB
                || room.freeGres != room.allocation.gres || !isUp[room.position]
        }
    }

    private func usableCPUs(_ room: StepRoom) -> Int {
        guard tracksMemory, case .perCPU(let amount) = request.memory, amount > 0 else { return room.freeCPUs }
        return min(room.freeCPUs, Int(clamping: room.freeMemoryMiB / amount))
    }

    private func layout(on chosen: [StepRoom]) throws(EngineRefusal) -> StepTaskLayout {
        if request.distribution & StepTaskLayout.nodeMask == StepTaskLayout.arbitrary, let list = request.requiredNodes
        {
            let places = try names(list).compactMap { name in
                chosen.firstIndex { $0.allocation.nodeName == name }
            }
            guard places.count == request.tasks else { throw EngineRefusal(.badTaskCount) }
            return StepTaskLayout(nodeOfTask: places, nodeCount: chosen.count)
        }
        let each = max(1, cpusPerTask)
        return StepTaskLayout(
            count: request.tasks,
            slots: chosen.map { max(1, usableCPUs($0) / each) },
            distribution: request.distribution,
            planeSize: request.planeSize
        )
    }

    private func parts(_ chosen: [StepRoom], _ layout: StepTaskLayout) throws(EngineRefusal) -> [StepPart] {
        var parts: [StepPart] = []
        var missing = request.gresPerStep
        for (room, tasks) in zip(chosen, layout.tasks) {
            var part = StepPart(
                position: room.position,
                nodeIndex: room.allocation.nodeIndex,
                nodeName: room.allocation.nodeName
            )
            part.tasks = tasks
            let own = cpusPerTask > 0 ? tasks.count * cpusPerTask : min(tasks.count, room.freeCPUs)
            part.cpus = request.takesWholeNodes ? room.allocation.cpus : min(own, room.allocation.cpus)
            part.coreIDs = cores(of: room, cpus: part.cpus)
            part.gres = try gres(of: room, tasks: tasks.count, &missing)
            (part.memoryMiB, part.reservesMemory) = memory(of: room, cpus: part.cpus, with: part.gres)
            // Steps overlap in all but memory for each CPU (observed on 22.05.8).
            if tracksMemory, part.reservesMemory, !isOverlappingMemory, part.memoryMiB > room.freeMemoryMiB {
                throw EngineRefusal(.invalidTaskMemory)
            }
            parts.append(part)
        }
        guard missing.allSatisfy({ $0.count == 0 }) else {
            let isPossible = missing.allSatisfy { spec in
                rooms.reduce(0) { $0 + $1.total(spec) } >= spec.count
            }
            throw EngineRefusal(isPossible && isAnyBusy ? .nodesBusy : .invalidGres)
        }
        return parts
    }

    /// Whether memory is counted as if no other step ran.
    private var isOverlappingMemory: Bool {
        guard request.overlaps, case .perNode = request.memory else { return false }
        return true
    }

    private func cores(of room: StepRoom, cpus: Int) -> [Int] {
        if request.takesWholeNodes { return room.allocation.coreIDs }
        let threads = max(1, room.allocation.cpus / max(1, room.allocation.coreIDs.count))
        let count = (cpus + threads - 1) / threads
        let free = Array(room.freeCores.prefix(count))
        return free.count == count ? free : Array(room.allocation.coreIDs.prefix(count))
    }

    private func memory(
        of room: StepRoom,
        cpus: Int,
        with gres: [GresAllocation]
    ) -> (mebibytes: UInt64, isReserved: Bool) {
        let ofGres = GresDemand(memoryPerUnit: request.memoryPerGres).memoryMiB(for: gres)
        if ofGres > 0 { return (ofGres, true) }
        switch request.memory {
        case .perNode(let amount) where amount > 0: return (amount, true)
        case .perCPU(let amount) where amount > 0: return (amount * UInt64(cpus), true)
        default: return (room.allocation.memoryMiB, false)
        }
    }

    private func gres(
        of room: StepRoom,
        tasks: Int,
        _ missing: inout [GresSpec]
    ) throws(EngineRefusal) -> [GresAllocation] {
        if !request.gresPerTask.isEmpty {
            let specs = request.gresPerTask.map {
                GresSpec(name: $0.name, type: $0.type, count: $0.count * UInt64(tasks))
            }
            if let picked = room.gres(specs) { return picked }
            throw EngineRefusal(specs.allSatisfy { $0.count <= room.total($0) } ? .nodesBusy : .invalidGres)
        }
        if let specs = request.gresPerNode { return room.gres(specs) ?? [] }
        guard !missing.isEmpty else { return try wholeGres(of: room) }
        var picked: [GresAllocation] = []
        for index in missing.indices {
            let spec = missing[index]
            let count = min(
                spec.count,
                room.freeGres.filter { $0.name == spec.name }.reduce(0) { $0 + UInt64($1.indices.count) }
            )
            guard count > 0, let units = room.gres([GresSpec(name: spec.name, type: spec.type, count: count)]) else {
                continue
            }
            picked += units
            missing[index].count -= count
        }
        return picked
    }

    /// A step that asks for nothing gets all that the job has on the node.
    private func wholeGres(of room: StepRoom) throws(EngineRefusal) -> [GresAllocation] {
        guard room.freeGres == room.allocation.gres else { throw EngineRefusal(.nodesBusy) }
        return room.allocation.gres
    }
}
