import Glibc
import SlurmModel
import SlurmWire

extension StepRunner {
    /// The number of `mpi/pmi2`.
    ///
    /// *Source:* launch messages of srun 22.05.8, recorded.
    private static let pmi2: UInt32 = 102

    /// The exchange of a step, the same on all of its nodes; nil for one that wants none.
    func exchange(for request: TaskLaunch, of job: JobID, _ step: UInt32) -> TaskExchange? {
        guard request.mpiPluginID == Self.pmi2 else { return nil }
        let name = "\(job).\(step)"
        if let known = exchanges[name] { return known }
        var nodeOfTask = [Int](repeating: 0, count: request.tasks.reduce(0) { $0 + $1.ids.count })
        for (node, tasks) in request.tasks.enumerated() {
            for task in tasks.ids where nodeOfTask.indices.contains(Int(task)) { nodeOfTask[Int(task)] = node }
        }
        let exchange = TaskExchange(name: name, nodeOfTask: nodeOfTask) { [weak self] in
            self?.signal(job, step, SIGKILL)
        }
        exchanges[name] = exchange
        return exchange
    }

    /// Forgets the exchange of a step of which nothing is left.
    func dropExchange(of key: StepKey) {
        guard !steps.keys.contains(where: { $0.job == key.job && $0.step == key.step }) else { return }
        exchanges["\(key.job).\(key.step)"] = nil
    }
}
