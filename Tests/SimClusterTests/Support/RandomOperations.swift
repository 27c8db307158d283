import SlurmModel

@testable import SimCluster

/// Draws operations and does them to a cluster; what is refused is part of the test.
struct RandomOperations {
    var random: SeededRandom
    /// What was done, for a failure's report.
    var history: [String] = []
    private var known: [JobID] = []

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    /// A cluster with a bit of everything.
    static func cluster(preempting mode: PreemptMode = .off) -> VirtualCluster {
        var nodes = (0..<4).map { index in
            EngineNode(
                name: "c\(index)",
                cpus: 8,
                realMemoryMiB: 8192,
                features: [index < 2 ? "fast" : "slow", index % 2 == 0 ? "a" : "b"]
            )
        }
        nodes.append(EngineNode(name: "s0", cpus: 8, sockets: 2, coresPerSocket: 4, realMemoryMiB: 8192))
        nodes.append(
            EngineNode(name: "h0", cpus: 8, sockets: 2, coresPerSocket: 2, threadsPerCore: 2, realMemoryMiB: 8192)
        )
        let gpus = [
            [GresSpec(name: "gpu", type: "x", count: 4)],
            [GresSpec(name: "gpu", type: "x", count: 2), GresSpec(name: "gpu", type: "y", count: 2)],
        ]
        for (index, gres) in gpus.enumerated() {
            nodes.append(EngineNode(name: "g\(index)", cpus: 8, realMemoryMiB: 16384, gres: gres, weight: 5))
        }
        var short = EnginePartition(name: "short", nodes: ["c0", "c1", "s0"])
        short.maxTimeMinutes = .value(10)
        short.maxNodes = 2
        short.priorityTier = 3
        var exclusive = EnginePartition(name: "exclusive", nodes: ["c2", "c3"])
        exclusive.maxShare = 0
        var configuration = EngineConfiguration(
            nodes: nodes,
            partitions: [
                EnginePartition(name: "all", nodes: nodes.map(\.name), isDefault: true), short, exclusive,
                EnginePartition(name: "gpu", nodes: ["g0", "g1"]),
            ]
        )
        configuration.defaultMemory = .perCPU(512)
        configuration.licenses = [LicenseSpec(name: "matlab", count: 3)]
        configuration.minJobAge = .seconds(120)
        configuration.requeueDelay = .seconds(5)
        configuration.preemptMode = mode
        var cluster = VirtualCluster(configuration)
        for seconds in [0, 1, 7, 30, 90, 400] { cluster.secondsOfName["s\(seconds)"] = Int64(seconds) }
        cluster.secondsOfName["fails"] = 3
        cluster.waitStatusOfName["fails"] = 256
        cluster.secondsOfName["stubborn"] = 1000
        cluster.resistsTermination = ["stubborn"]
        return cluster
    }

    /// Does one operation.
    mutating func act(on cluster: inout VirtualCluster) {
        let time = cluster.engine.now
        switch random.below(25) {
        case 0..<10: submit(to: &cluster)
        case 10..<15: pass(&cluster)
        case 15: note("cancel", &cluster) { c, id, _ in try c.engine.cancel(id, by: 0, at: time) }
        case 16: note("hold", &cluster) { c, id, _ in _ = try c.engine.hold(id, as: .user, by: 0, at: time) }
        case 17: note("release", &cluster) { c, id, _ in _ = try c.engine.release(id, by: 0, at: time) }
        case 18:
            note("requeue", &cluster) { c, id, random in
                _ = try c.engine.requeue(id, held: random.chance(1, in: 3), by: 0, at: time)
            }
        case 19: note("suspend", &cluster) { c, id, _ in _ = try c.engine.suspend(id, by: 0, at: time) }
        case 20: note("resume", &cluster) { c, id, _ in _ = try c.engine.resume(id, by: 0, at: time) }
        case 21: update(&cluster)
        case 22: changeNode(&cluster)
        case 23: changeReservations(&cluster)
        default: changePartition(&cluster)
        }
        cluster.obey()
    }

    private mutating func pass(_ cluster: inout VirtualCluster) {
        if random.chance(1, in: 2), let next = cluster.nextTime {
            history.append("step to \(next.microseconds)")
            cluster.step(to: next)
        } else {
            let seconds = Int64(random.below(100))
            history.append("run \(seconds) s")
            cluster.run(until: cluster.engine.now + .seconds(seconds))
        }
    }

    private mutating func note(
        _ what: String,
        _ cluster: inout VirtualCluster,
        _ body: (inout VirtualCluster, JobSelection, inout SeededRandom) throws -> Void
    ) {
        guard !known.isEmpty else { return }
        var selection = JobSelection(known[random.below(known.count)])
        if random.chance(1, in: 4) {
            selection.tasks = ArrayTaskSet([UInt32(random.below(8)), UInt32(random.below(8))])
        }
        var line = "\(what) \(selection.id) \(selection.tasks?.rangeText ?? "")"
        do { try body(&cluster, selection, &random) } catch { line += " refused: \(error)" }
        history.append(line)
    }

    private mutating func submit(to cluster: inout VirtualCluster) {
        let request = request(at: cluster.engine.now)
        if random.chance(1, in: 10) { return submitHet(request, to: &cluster) }
        do {
            let id = try cluster.engine.submit(request, at: cluster.engine.now).id
            known.append(id)
            history.append("submit \(id): \(request.summary)")
        } catch {
            history.append("submit refused (\(error.code.rawValue)): \(request.summary)")
        }
    }

    private mutating func submitHet(_ first: JobRequest, to cluster: inout VirtualCluster) {
        var requests = [first]
        for _ in 0...random.below(3) {
            var next = request(at: cluster.engine.now)
            next.dependency = nil
            requests.append(next)
        }
        do {
            let id = try cluster.engine.submitHet(requests, at: cluster.engine.now).id
            known.append(id)
            history.append("submit het \(id): \(requests.map(\.summary).joined(separator: " : "))")
        } catch {
            history.append("submit het refused (\(error.code.rawValue))")
        }
    }

    private mutating func request(at now: SimTime) -> JobRequest {
        let names = ["s0", "s1", "s7", "s30", "s90", "s400", "fails", "stubborn"]
        var request = JobRequest(name: names[random.below(names.count)], userID: UInt32(random.below(3)))
        request.isBatch = !random.chance(1, in: 8)
        let partitions: [[String]] = [[], [], ["short"], ["gpu"], ["exclusive"], ["short", "all"], ["all"]]
        request.partitions = partitions[random.below(partitions.count)]
        if random.chance(1, in: 2) { request.numTasks = .value(UInt32(1 + random.below(10))) }
        if random.chance(1, in: 4) { request.cpusPerTask = .value(UInt16(1 + random.below(4))) }
        if random.chance(1, in: 4) { request.minNodes = .value(UInt32(1 + random.below(4))) }
        if random.chance(1, in: 4) { request.maxNodes = .value(UInt32(1 + random.below(4))) }
        if random.chance(1, in: 8) { request.tasksPerNode = .value(UInt16(1 + random.below(4))) }
        if random.chance(1, in: 8) { request.sharing = [.exclusive, .user, .oversubscribe][random.below(3)] }
        if random.chance(1, in: 8) { request.memory = [.perNode(0), .perNode(4000), .perCPU(2000)][random.below(3)] }
        if random.chance(1, in: 2) { request.timeLimitMinutes = .value(UInt32(1 + random.below(12))) }
        addPlaces(to: &request)
        addWaiting(to: &request, now)
        return request
    }

    private mutating func addPlaces(to request: inout JobRequest) {
        switch random.below(10) {
        case 0: request.features = ["fast", "a&fast", "slow|b", "nope"][random.below(4)]
        case 1: request.requiredNodes = ["c0", "c[1-2]", "g0", "nope"][random.below(4)]
        case 2: request.excludedNodes = ["c0", "c[0-3]"][random.below(2)]
        case 3: request.licenses = "matlab:\(1 + random.below(3))"
        case 4: request.isContiguous = true
        case 5: request.overcommits = true
        default: break
        }
        let gpu = GresSpec(name: "gpu", type: random.chance(1, in: 3) ? "y" : nil, count: UInt64(1 + random.below(4)))
        switch random.below(12) {
        case 0: request.gresPerJob = [gpu]
        case 1: request.gresPerNode = [gpu]
        case 2: request.gresPerTask = [GresSpec(name: "gpu", count: 1)]
        case 3:
            request.gresPerJob = [gpu]
            request.cpusPerGres = [GresSpec(name: "gpu", count: 2)]
        default: break
        }
    }

    private mutating func addWaiting(to request: inout JobRequest, _ now: SimTime) {
        if random.chance(1, in: 12) { request.carried.reservation = "r\(random.below(2))" }
        switch random.below(12) {
        case 0: request.array = ["0-7", "1-5%2", "0-9:3", "3"][random.below(4)]
        case 1: request.hold = random.chance(1, in: 2) ? .user : .administrator
        case 2: request.begin = now + .seconds(Int64(random.below(200)))
        case 3: request.deadline = now + .seconds(Int64(random.below(900)))
        case 4: request.nice = Int32(random.below(200)) - 100
        case 5: request.isImmediate = true
        case 6: request.allowsRequeue = false
        case 7: request.endsOnNodeFailure = false
        default: break
        }
        guard random.chance(1, in: 5), let other = known.last else { return }
        let kinds = ["afterok:\(other)", "afterany:\(other)", "afternotok:\(other)", "after:\(other)", "singleton"]
        let more = [
            "aftercorr:\(other)", "after:\(other)+1", "afterok:\(other)?afterany:\(other)",
            "afterok:\(other),singleton",
        ]
        request.dependency = (kinds + more)[random.below(kinds.count + more.count)]
        if random.chance(1, in: 3) { request.killsOnInvalidDependency = true }
    }

    private mutating func update(_ cluster: inout VirtualCluster) {
        var changes = JobChanges()
        switch random.below(6) {
        case 0: changes.timeLimitMinutes = .value(UInt32(1 + random.below(20)))
        case 1: changes.nice = Int32(random.below(100))
        case 2: changes.numTasks = UInt32(1 + random.below(6))
        case 3: changes.partitions = ["all"]
        case 4: changes.priority = UInt32(random.below(3)) * 1000
        default: changes.maxRunningTasks = UInt32(random.below(4))
        }
        let time = cluster.engine.now
        note("update", &cluster) { c, id, _ in _ = try c.engine.update(id, changes, by: 0, at: time) }
    }

    private mutating func changeNode(_ cluster: inout VirtualCluster) {
        let name = cluster.engine.nodes[random.below(cluster.engine.nodes.count)].definition.name
        let time = cluster.engine.now
        var changes = NodeChanges()
        switch random.below(8) {
        case 0: changes.state = NodeState(.unknown, .drain)
        case 1: changes.state = NodeState(.down)
        case 2: changes.state = NodeState(.idle)
        case 3: changes.state = NodeState(.unknown, .undrain)
        case 4: changes.features = ["fast"]
        default: changes.state = NodeState(.unknown, .resume)
        }
        history.append("node \(name) \(String(describing: changes.state?.raw))")
        do { try cluster.engine.updateNodes(name, changes, by: 0, at: time) } catch {
            history.append("refused: \(error)")
        }
    }

    private mutating func changeReservations(_ cluster: inout VirtualCluster) {
        let time = cluster.engine.now
        var request = ReservationRequest()
        request.name = "r\(random.below(2))"
        request.start = time + .seconds(Int64(random.below(300)))
        request.durationMinutes = .value(UInt32(1 + random.below(10)))
        request.nodes = ["c0", "c[0-1]", "c[2-3],g0"][random.below(3)]
        request.users = "ada"
        request.userIDs = [0, 1, 2]
        request.flags =
            [[], .ignoresJobs, [.maintenance, .ignoresJobs], [.daily, .overlap, .ignoresJobs]][random.below(4)]
        history.append("reserve \(request.name ?? "") \(request.nodes ?? "")")
        do {
            if random.chance(1, in: 3) {
                try cluster.engine.deleteReservation(request.name ?? "", by: 0, at: time)
            } else if random.chance(1, in: 4) {
                try cluster.engine.updateReservation(request, by: 0, at: time)
            } else {
                _ = try cluster.engine.createReservation(request, by: 0, at: time)
            }
        } catch {
            history.append("refused: \(error)")
        }
    }

    private mutating func changePartition(_ cluster: inout VirtualCluster) {
        var changes = PartitionChanges()
        changes.state = [.up, .up, .down, .drain, .inactive][random.below(5)]
        let name = cluster.engine.partitions[random.below(cluster.engine.partitions.count)].name
        history.append("partition \(name) \(String(describing: changes.state))")
        do {
            try cluster.engine.updatePartition(name, changes, by: 0, at: cluster.engine.now)
        } catch {
            history.append("refused: \(error)")
        }
    }

    /// Puts everything back into service and lets all jobs go.
    mutating func heal(_ cluster: inout VirtualCluster) throws {
        for node in cluster.engine.nodes {
            var changes = NodeChanges()
            changes.state = NodeState(.unknown, node.condition.base == .down ? .resume : .undrain)
            try cluster.engine.updateNodes(node.definition.name, changes, by: 0, at: cluster.engine.now)
        }
        for partition in cluster.engine.partitions {
            var changes = PartitionChanges()
            changes.state = .up
            try cluster.engine.updatePartition(partition.name, changes, by: 0, at: cluster.engine.now)
        }
        for job in cluster.engine.jobs where !job.isOver {
            let selection = JobSelection(job.het?.leader ?? job.id)
            if job.state.base == .suspended { _ = try cluster.engine.resume(selection, by: 0, at: cluster.engine.now) }
            if job.priority == 0 { try Self.release(selection, &cluster) }
        }
        cluster.obey()
    }
}
