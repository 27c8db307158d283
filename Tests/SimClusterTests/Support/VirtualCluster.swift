import SlurmModel

@testable import SimCluster

/// A cluster in virtual time: the engine, and processes that are nothing but the times at which they end.
struct VirtualCluster {
    var engine: ClusterEngine
    /// Every line of the event log so far.
    var log: [String] = []
    /// Every run that has ended.
    var runs: [Job] = []
    /// How long a job's script runs, by its name; others run for ever.
    var secondsOfName: [String: Int64] = [:]
    /// How a job's script ends, by its name; others end with 0.
    var waitStatusOfName: [String: UInt32] = [:]
    /// How long a process takes to die of SIGTERM, by its name; others die at once, `nil` resists.
    var resistsTermination: [String] = []

    private var processes: [Process] = []

    private struct Process {
        var job: JobID
        var end: SimTime
        var waitStatus: UInt32
        /// What is left of it while it is stopped.
        var left: SimDuration?
    }

    init(_ configuration: EngineConfiguration) {
        engine = ClusterEngine(configuration: configuration)
    }

    /// What happens next, and when.
    var nextTime: SimTime? {
        let ends = processes.filter { $0.left == nil }.map(\.end)
        return (ends + [engine.nextEventTime].compactMap(\.self)).min().flatMap { $0 < .never ? $0 : nil }
    }

    /// Obeys what the engine asks for.
    mutating func obey() {
        for effect in engine.takeEffects() {
            switch effect {
            case .launch(let id), .allocated(let id): launch(id)
            case .terminate(let id): end(id, unless: resistsTermination, waitStatus: 15)
            case .signal(let id, signal: 9, scope: .all): end(id, unless: [], waitStatus: 9)
            case .suspend(let id): stop(id)
            case .resume(let id): go(on: id)
            case .runEnded(let job): runs.append(job)
            case .logged(let record): log.append("\(record)")
            default: break
            }
        }
    }

    /// Lets time pass, event by event.
    mutating func run(until time: SimTime) {
        obey()
        while let next = nextTime, next <= time {
            step(to: next)
        }
        engine.advance(to: time)
        obey()
        while let next = nextTime, next <= time {
            step(to: next)
        }
    }

    /// Lets everything happen that is due first.
    mutating func step(to time: SimTime) {
        if let index = processes.firstIndex(where: { $0.left == nil && $0.end <= time }) {
            let process = processes.remove(at: index)
            engine.jobEnded(process.job, waitStatus: process.waitStatus, at: max(time, engine.now))
        } else {
            engine.advance(to: time)
        }
        obey()
    }

    private mutating func launch(_ id: JobID) {
        guard let job = engine.job(id) else { return }
        let seconds = secondsOfName[job.request.name]
        let end = seconds.map { engine.now + .seconds($0) } ?? .never
        processes.append(Process(job: id, end: end, waitStatus: waitStatusOfName[job.request.name] ?? 0))
    }

    private mutating func end(_ id: JobID, unless resisting: [String], waitStatus: UInt32) {
        guard let job = engine.job(id), !resisting.contains(job.request.name) else { return }
        processes.removeAll { $0.job == id }
        processes.append(Process(job: id, end: engine.now, waitStatus: waitStatus))
    }

    private mutating func stop(_ id: JobID) {
        for index in processes.indices where processes[index].job == id {
            processes[index].left = processes[index].end - engine.now
        }
    }

    private mutating func go(on id: JobID) {
        for index in processes.indices where processes[index].job == id {
            if let left = processes[index].left { processes[index].end = engine.now + left }
            processes[index].left = nil
        }
    }
}

extension VirtualCluster {
    /// Submits a job at the present and obeys; gives its number.
    @discardableResult
    mutating func submit(_ name: String = "job", _ change: (inout JobRequest) -> Void = { _ in }) throws -> JobID {
        var request = JobRequest(name: name)
        change(&request)
        let id = try engine.submit(request, at: engine.now).id
        obey()
        return id
    }

    /// Submits a job at the present and obeys; gives its record.
    mutating func submitted(_ name: String = "job", _ change: (inout JobRequest) -> Void = { _ in }) throws -> Job {
        let id = try submit(name, change)
        return try job(id)
    }

    /// Lets everything happen that is due now.
    mutating func settle() {
        run(until: engine.now)
    }

    /// A job that must be there.
    func job(_ id: JobID) throws -> Job {
        guard let job = engine.job(id) else { throw EngineRefusal(.invalidJobID) }
        return job
    }

    /// The state's word and the reason's, as `squeue` prints them.
    func status(_ id: JobID) -> String {
        guard let job = engine.job(id) else { return "gone" }
        return "\(job.state.word) \(job.reason)"
    }
}

extension EngineConfiguration {
    /// The two-partition cluster that most tests use: `cpu-0` and `cpu-1` with 8 CPUs and 8 GiB, `gpu-0` with 4 GPUs.
    static var small: EngineConfiguration {
        var configuration = EngineConfiguration(
            nodes: [
                EngineNode(name: "cpu-0", cpus: 8, realMemoryMiB: 8192),
                EngineNode(name: "cpu-1", cpus: 8, realMemoryMiB: 8192),
                EngineNode(
                    name: "gpu-0",
                    cpus: 8,
                    realMemoryMiB: 16384,
                    gres: [GresSpec(name: "gpu", type: "fake", count: 4)],
                    features: ["gpu"]
                ),
            ],
            partitions: [
                EnginePartition(name: "cpu", nodes: ["cpu-0", "cpu-1"], isDefault: true),
                EnginePartition(name: "gpu", nodes: ["gpu-0"]),
            ]
        )
        configuration.defaultMemory = .perCPU(1024)
        return configuration
    }

    /// So many nodes `n0`, `n1`, … of so many CPUs in one partition `main`, without memory.
    static func uniform(nodes: Int, cpus: Int) -> EngineConfiguration {
        let names = (0..<nodes).map { "n\($0)" }
        var configuration = EngineConfiguration(
            nodes: names.map { EngineNode(name: $0, cpus: cpus, realMemoryMiB: 1024) },
            partitions: [EnginePartition(name: "main", nodes: names, isDefault: true)]
        )
        configuration.tracksMemory = false
        return configuration
    }
}
