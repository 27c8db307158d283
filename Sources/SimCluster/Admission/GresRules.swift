import SlurmModel

/// The rules by which amounts of generic resources must agree with each other and with tasks and nodes.
///
/// Source: sbatch(1), `--gpus` and following; what slurmctld 22.05.8 refuses was observed.
struct GresRules {
    /// The request, with what follows from its amounts filled in.
    private(set) var request: JobRequest

    /// Applies the rules; throws `invalidGres` where amounts contradict each other.
    init(_ request: JobRequest) throws(EngineRefusal) {
        self.request = request
        for spec in request.gresPerJob { try agree(spec) }
        for spec in request.gresPerTask { try complete(spec) }
        guard request.gresPerJob.count <= UnitCounts.most else { throw EngineRefusal(.invalidGres) }
        guard request.gresPerSocket.isEmpty || !request.socketsPerNode.isUnset else {
            throw EngineRefusal(.invalidGres)
        }
    }

    /// The amount in all must be a multiple of the amount of each node, and name each node at least once.
    private mutating func agree(_ whole: GresSpec) throws(EngineRefusal) {
        if let perNode = request.gresPerNode.first(where: { $0.name == whole.name }), perNode.count > 0 {
            guard whole.count % perNode.count == 0 else { throw EngineRefusal(.invalidGres) }
            let nodes = UInt32(clamping: whole.count / perNode.count)
            guard nodes >= request.minNodes.number ?? 1, nodes <= request.maxNodes.number ?? .max else {
                throw EngineRefusal(.invalidGres)
            }
            request.minNodes = .value(nodes)
            request.maxNodes = .value(nodes)
        }
        guard whole.count >= request.minNodes.number ?? 1 else { throw EngineRefusal(.invalidGres) }
        if let most = request.maxNodes.number, most > whole.count {
            request.maxNodes = .value(UInt32(clamping: whole.count))
        }
    }

    /// Tasks follow from the amount of each task, or must agree with it; and so do the CPUs of a task.
    private mutating func complete(_ perTask: GresSpec) throws(EngineRefusal) {
        guard perTask.count > 0 else { return }
        if let whole = request.gresPerJob.first(where: { $0.name == perTask.name }) {
            guard whole.count % perTask.count == 0 else { throw EngineRefusal(.invalidGres) }
            try setTasks(UInt32(clamping: whole.count / perTask.count))
        } else if request.numTasks.isUnset {
            guard let nodes = request.minNodes.number, request.minNodes == request.maxNodes else {
                throw EngineRefusal(.invalidGres)
            }
            try setTasks(nodes)
        }
        if let perNode = request.gresPerNode.first(where: { $0.name == perTask.name }) {
            guard perNode.count >= perTask.count, perNode.count % perTask.count == 0 else {
                throw EngineRefusal(.invalidGres)
            }
        }
        guard let ratio = request.cpusPerGres.first(where: { $0.name == perTask.name }) else { return }
        let cpus = UInt16(clamping: ratio.count * perTask.count)
        guard request.cpusPerTask.isUnset || request.cpusPerTask == .value(cpus) else {
            throw EngineRefusal(.invalidGres)
        }
        request.cpusPerTask = .value(cpus)
    }

    private mutating func setTasks(_ tasks: UInt32) throws(EngineRefusal) {
        guard request.numTasks.isUnset || request.numTasks == .value(tasks) else { throw EngineRefusal(.invalidGres) }
        request.numTasks = .value(tasks)
    }
}
