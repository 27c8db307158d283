import SimCluster
import SlurmModel

/// The variables that Slurm sets for a batch script.
///
/// The user's own (`HOME`, `USER`, …) are not among them: they come with the submission or from the user's login. What
/// only the node knows (`SLURM_TASK_PID`, `TMPDIR`) the supervisor adds.
///
/// Source: complete environments of jobs recorded on Slurm 22.05.8; sbatch(1), "OUTPUT ENVIRONMENT VARIABLES".
struct BatchEnvironment {
    private let job: Job
    private let controller: Controller
    private var variables: [String] = []

    /// Works out the variables of a job that starts.
    init(_ job: Job, controller: Controller) {
        self.job = job
        self.controller = controller
    }

    /// `NAME=value` lines.
    static func variables(_ job: Job, controller: Controller) -> [String] {
        var environment = BatchEnvironment(job, controller: controller)
        environment.addJob()
        environment.addSize()
        environment.addMemory()
        environment.addGres()
        environment.addTask()
        return environment.variables + HetEnvironment.variables(job, controller: controller)
    }

    private mutating func set(_ name: String, _ value: some CustomStringConvertible) {
        variables.append("\(name)=\(value)")
    }

    private mutating func set(_ name: String, _ value: (some CustomStringConvertible)?) {
        if let value { variables.append("\(name)=\(value)") }
    }

    private mutating func addJob() {
        let configuration = controller.configuration
        let nodes = HostList(job.allocation.map(\.nodeName)).folded
        set("ENVIRONMENT", "BATCH")
        set("SLURM_CLUSTER_NAME", configuration.clusterName)
        set("SLURM_CONF", controller.identity.configurationPath)
        set("SLURM_JOBID", job.id)
        set("SLURM_JOB_ID", job.id)
        set("SLURM_JOB_NODELIST", nodes)
        set("SLURM_NODELIST", nodes)
        set("SLURM_JOB_NUM_NODES", job.allocation.count)
        set("SLURM_NNODES", job.allocation.count)
        set("SLURM_JOB_PARTITION", job.partition)
        set("SLURM_JOB_UID", job.request.userID)
        set("SLURM_JOB_GID", job.request.groupID)
        set("SLURM_JOB_USER", controller.identity.userName(job.request.userID))
        set("SLURM_JOB_ACCOUNT", job.request.carried.account)
        set("SLURM_JOB_QOS", job.request.carried.qos)
        set("SLURM_JOB_RESERVATION", job.request.carried.reservation)
        set("SLURM_NODE_ALIASES", "(null)")
        set("SLURM_RESTART_COUNT", job.restarts > 0 ? job.restarts : nil)
        set(
            "SLURM_WORKING_CLUSTER",
            "\(configuration.clusterName):\(configuration.controllers.first?.address ?? "localhost"):"
                + "\(controller.identity.port):9728:\(SelectPlugin.consTres)"
        )
        if let array = job.arrayJobID {
            set("SLURM_ARRAY_JOB_ID", array)
            set("SLURM_ARRAY_TASK_ID", job.arrayTaskID)
            addArrayBounds(array)
        }
    }

    private mutating func addArrayBounds(_ array: JobID) {
        guard let text = job.request.array,
            let tasks = ArraySpec(parsing: text, maximumSize: controller.engine.configuration.maxArraySize)?.tasks,
            let first = tasks.first, let last = tasks.last
        else { return }
        // The step is what the user wrote, not what the numbers have (observed on 22.05.8).
        let step = text.split(separator: ":").dropFirst().first.flatMap { Int($0.prefix(while: \.isNumber)) }
        set("SLURM_ARRAY_TASK_COUNT", tasks.count)
        set("SLURM_ARRAY_TASK_MIN", first)
        set("SLURM_ARRAY_TASK_MAX", last)
        set("SLURM_ARRAY_TASK_STEP", step ?? 1)
    }

    private mutating func addSize() {
        guard let first = job.allocation.first else { return }
        let request = job.request
        set("SLURM_CPUS_ON_NODE", first.cpus)
        set("SLURM_JOB_CPUS_PER_NODE", RepeatedCounts.text(job.allocation.map(\.cpus)))
        set("SLURM_TASKS_PER_NODE", RepeatedCounts.text(tasksPerNode))
        if request.carried.bitFlags & Self.tasksWereSet != 0 || followTasksFromGPUs {
            set("SLURM_NTASKS", job.size.tasks)
            set("SLURM_NPROCS", job.size.tasks)
        }
        set("SLURM_CPUS_PER_TASK", request.cpusPerTask.number)
        if request.overcommits { set("SLURM_OVERCOMMIT", 1) }
        set("SLURM_NTASKS_PER_NODE", request.tasksPerNode.number.flatMap { $0 > 0 ? $0 : nil })
    }

    /// Tasks on each node; where the user gave no number, as many as its CPUs are enough for.
    private var tasksPerNode: [Int] {
        let isCounted = job.request.carried.bitFlags & Self.tasksWereSet != 0 || !job.request.tasksPerNode.isUnset
        let each = max(1, Int(job.request.cpusPerTask.number ?? 1))
        return job.allocation.map { isCounted ? $0.tasks : max($0.tasks, $0.cpus / each) }
    }

    /// Whether the number of tasks may be told by that of GPUs, as good as if the user had given it.
    private var followTasksFromGPUs: Bool {
        !job.request.gresPerTask.isEmpty || (job.request.tasksPerGres.number ?? 0) > 0
    }

    /// `JOB_NTASKS_SET`: the user gave a number of tasks.
    private static let tasksWereSet: UInt64 = 0x4000

    private mutating func addMemory() {
        switch job.size.memory {
        case .perCPU(let amount) where amount > 0: set("SLURM_MEM_PER_CPU", amount)
        case .perNode(let amount) where amount > 0: set("SLURM_MEM_PER_NODE", amount)
        default: break
        }
    }

    private mutating func addGres() {
        let gpus = job.allocation.first?.gres.filter { $0.name == "gpu" } ?? []
        let indices = gpus.flatMap(\.indices)
        guard !indices.isEmpty else { return }
        set("SLURM_GPUS_ON_NODE", indices.count)
        let list = indices.map(String.init).joined(separator: ",")
        set("SLURM_JOB_GPUS", list)
        for name in controller.gpuVariableNames[job.allocation.first?.nodeName ?? ""] ?? [] { set(name, list) }
    }

    private mutating func addTask() {
        let node = job.allocation.first?.nodeName ?? ""
        set("HOSTNAME", node)
        set("SLURMD_NODENAME", node)
        set("SLURM_TOPOLOGY_ADDR", node)
        set("SLURM_TOPOLOGY_ADDR_PATTERN", "node")
        set("SLURM_GTIDS", 0)
        set("SLURM_LOCALID", 0)
        set("SLURM_NODEID", 0)
        set("SLURM_PROCID", 0)
        set("SLURM_PRIO_PROCESS", 0)
    }
}

/// Counts per node as Slurm shortens them: `8(x2),4`.
enum RepeatedCounts {
    /// The text for the counts of consecutive nodes.
    static func text(_ counts: [Int]) -> String {
        var parts: [String] = []
        var index = counts.startIndex
        while index < counts.endIndex {
            var end = index
            while end < counts.endIndex, counts[end] == counts[index] { end += 1 }
            parts.append(end - index > 1 ? "\(counts[index])(x\(end - index))" : "\(counts[index])")
            index = end
        }
        return parts.joined(separator: ",")
    }
}
