/// What a job asks for; nil leaves it to the cluster.
public struct JobResources: Sendable, Hashable {
    /// Nodes.
    public var nodes: Int?
    /// Tasks.
    public var tasks: Int?
    /// CPUs of each task.
    public var cpusPerTask: Int?
    /// Memory of each node, in MiB.
    public var memoryMiB: Int?
    /// GPUs.
    public var gpus: Int?
    /// The partition.
    public var partition: String?
    /// The time limit, in minutes.
    public var timeLimitMinutes: Int?
    /// The tasks of an array, as `1-4` or `1-10%2`.
    public var array: String?
    /// Which jobs have to start or end before, as `afterok:7`.
    public var dependency: String?
    /// Other options of `sbatch`, for example `--hold`.
    public var options: [String] = []

    /// Asks for something; nothing by default.
    public init(
        nodes: Int? = nil,
        tasks: Int? = nil,
        cpusPerTask: Int? = nil,
        memoryMiB: Int? = nil,
        gpus: Int? = nil,
        partition: String? = nil,
        timeLimitMinutes: Int? = nil,
        array: String? = nil,
        dependency: String? = nil,
        options: [String] = []
    ) {
        self.nodes = nodes
        self.tasks = tasks
        self.cpusPerTask = cpusPerTask
        self.memoryMiB = memoryMiB
        self.gpus = gpus
        self.partition = partition
        self.timeLimitMinutes = timeLimitMinutes
        self.array = array
        self.dependency = dependency
        self.options = options
    }

    /// The options of `sbatch`.
    var sbatchOptions: [String] {
        let options: [(String, String?)] = [
            ("nodes", nodes.map(String.init)), ("ntasks", tasks.map(String.init)),
            ("cpus-per-task", cpusPerTask.map(String.init)), ("mem", memoryMiB.map { "\($0)M" }),
            ("gpus", gpus.map(String.init)), ("partition", partition), ("time", timeLimitMinutes.map(String.init)),
            ("array", array), ("dependency", dependency),
        ]
        return options.compactMap { name, value in value.map { "--\(name)=\($0)" } } + self.options
    }
}
