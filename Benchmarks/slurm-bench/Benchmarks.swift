/// The benchmarks, in the order in which they run.
struct Benchmarks {
    let clusters: Clusters
    private var report = Report()

    init(_ clusters: Clusters) {
        self.clusters = clusters
    }

    /// Runs them all and gives the table.
    mutating func run() throws -> String {
        try measureStart()
        try clusters.createSimulated(["--preset", "gpu"])
        try clusters.realSlurm("up")
        try measureCommands()
        try measureJobs()
        try clusters.realSlurm("down")
        try clusters.destroySimulated()
        try measureArray()
        try measureMemory()
        try measureLongQueue()
        return report.text
    }

    /// From nothing to the first answered `sinfo`.
    private mutating func measureStart() throws {
        let clusters = clusters
        let comparison = try Comparison.measure("create and start to the first sinfo", rounds: 7, aim: nil) {
            let start = Spawn.now()
            try clusters.createSimulated(["--preset", "gpu"])
            try Spawn.seconds(clusters.ours(["sinfo"], on: clusters.simulatedEnvironment))
            let seconds = Spawn.now() - start
            try clusters.destroySimulated()
            return seconds
        } real: {
            let start = Spawn.now()
            try clusters.realSlurm("up")
            try Spawn.seconds(clusters.debian(["sinfo"], on: clusters.realEnvironment))
            let seconds = Spawn.now() - start
            try clusters.realSlurm("down")
            return seconds
        }
        report.add(comparison, aimMilliseconds: 150)
    }

    /// Our commands beside Debian's, both on the simulated controller.
    private mutating func measureCommands() throws {
        let environment = clusters.simulatedEnvironment
        let submit = ["sbatch", "-H", "-o", "/dev/null", "--wrap", "true"]
        for _ in 0..<20 { try Spawn.seconds(clusters.ours(submit, on: environment)) }
        for arguments in [["squeue"], ["sinfo"], submit] {
            let ours = clusters.ours(arguments, on: environment)
            let debian = clusters.debian(arguments, on: environment)
            report.add(
                try Comparison.measure("\(arguments[0]), ours / Debian's, simulated", rounds: 100, aim: 0.5) {
                    try Spawn.seconds(ours)
                } real: {
                    try Spawn.seconds(debian)
                }
            )
        }
        try measureCommandsOnJobs()
        try measureStepsAndAccounting()
    }

    /// A step of its own, and the list of all jobs that there were; both on the simulated controller.
    private mutating func measureStepsAndAccounting() throws {
        let environment = clusters.simulatedEnvironment
        for (arguments, rounds) in [(["srun", "-n1", "true"], 40), (["sacct", "-X"], 60)] {
            let ours = clusters.ours(arguments, on: environment)
            let debian = clusters.debian(arguments, on: environment)
            let name = arguments.joined(separator: " ")
            report.add(
                try Comparison.measure("\(name), ours / Debian's, simulated", rounds: rounds, aim: 0.5) {
                    try Spawn.seconds(ours)
                } real: {
                    try Spawn.seconds(debian)
                }
            )
        }
    }

    /// The commands that name a job: each run has a job of its own, submitted before the clock starts.
    private mutating func measureCommandsOnJobs() throws {
        let clusters = clusters
        let environment = clusters.simulatedEnvironment
        let submit = clusters.ours(
            ["sbatch", "--parsable", "-H", "-o", "/dev/null", "--wrap", "true"],
            on: environment
        )
        for arguments in [["scancel"], ["scontrol", "show", "job"]] {
            report.add(
                try Comparison.measure("\(arguments.joined(separator: " ")), ours / Debian's", rounds: 100, aim: 0.5) {
                    let id = try Spawn.output(submit).filter(\.isNumber)
                    return try Spawn.seconds(clusters.ours(arguments + [id], on: environment))
                } real: {
                    let id = try Spawn.output(submit).filter(\.isNumber)
                    return try Spawn.seconds(clusters.debian(arguments + [id], on: environment))
                }
            )
        }
    }

    /// From `sbatch` of `true` to COMPLETED, each on its own controller.
    private mutating func measureJobs() throws {
        let clusters = clusters
        let simulated = clusters.simulatedEnvironment
        let real = clusters.realEnvironment
        let comparison = try Comparison.measure("sbatch of true to COMPLETED", rounds: 15, aim: nil) {
            try Self.timeToCompletion(clusters, simulated, waiting: { clusters.ours($0, on: simulated) })
        } real: {
            try Self.timeToCompletion(clusters, real, waiting: { clusters.ours($0, on: real) })
        }
        report.add(comparison, aimMilliseconds: 30)
    }

    /// Submits and asks until the job is completed; the questions take a millisecond each.
    private static func timeToCompletion(
        _ clusters: Clusters,
        _ environment: [String],
        waiting: ([String]) -> Invocation
    ) throws -> Double {
        let start = Spawn.now()
        let submit = waiting(["sbatch", "--parsable", "-o", "/dev/null", "--wrap", "true"])
        let id = try Spawn.output(submit).filter(\.isNumber)
        let question = waiting(["squeue", "-h", "-t", "all", "-j", id, "-o", "%T"])
        while try Spawn.output(question) != "COMPLETED\n" {
            guard Spawn.now() - start < 60 else { throw BenchmarkFailure(description: "job \(id) does not end") }
        }
        return Spawn.now() - start
    }

    /// An array of 1,000 tasks that run `true` on one node with 64 CPUs, from `sbatch` until none is in the queue.
    ///
    /// Both run the tasks as processes of this machine; what is compared is what a cluster adds to them.
    private mutating func measureArray() throws {
        let clusters = clusters
        try clusters.createSimulated(["--preset", "cpu", "--cpus-per-node", "64"])
        try clusters.realSlurm("up", ["--preset", "cpu", "--cpus", "64", "--set", "DefMemPerCPU=64"])
        report.add(
            try Comparison.measure("array of 1,000 tasks of true, 64 CPUs", rounds: 1, aim: 0.1, warmsUp: false) {
                try Self.timeOfArray(clusters, clusters.simulatedEnvironment)
            } real: {
                try Self.timeOfArray(clusters, clusters.realEnvironment)
            }
        )
        try clusters.realSlurm("down")
        try clusters.destroySimulated()
    }

    /// Submits the array and asks for the queue until it is empty, ten times a second so that this does not count.
    private static func timeOfArray(_ clusters: Clusters, _ environment: [String]) throws -> Double {
        let start = Spawn.now()
        try Spawn.seconds(
            clusters.ours(["sbatch", "--array=0-999", "-o", "/dev/null", "--wrap", "true"], on: environment)
        )
        let question = clusters.ours(["squeue", "-h", "-r", "-o", "%A"], on: environment)
        while try !isEmpty(question) {
            guard Spawn.now() - start < 600 else { throw BenchmarkFailure(description: "the array does not end") }
            Spawn.pause(milliseconds: 100)
        }
        return Spawn.now() - start
    }

    /// Whether a question has an answer, which is empty; a controller that starts a thousand tasks may take longer to
    /// answer than a command waits, and is asked again.
    private static func isEmpty(_ question: Invocation) throws -> Bool {
        do {
            return try Spawn.output(question).isEmpty
        } catch is BenchmarkFailure {
            return false
        }
    }

    /// 100 nodes and 1,000 pending jobs.
    private mutating func measureMemory() throws {
        try clusters.createSimulated(["--preset", "multi-node", "--cpu-nodes", "100"])
        try clusters.realSlurm("up", ["--extra-nodes", "97"])
        let submit = ["sbatch", "-H", "-o", "/dev/null", "--wrap", "true"]
        for _ in 0..<1000 {
            try Spawn.seconds(clusters.ours(submit, on: clusters.simulatedEnvironment))
            try Spawn.seconds(clusters.ours(submit, on: clusters.realEnvironment))
        }
        let ours = try Clusters.residentKiB(ofProcessIn: "\(clusters.simulated)/run/daemon.pid")
        let real = try Clusters.residentKiB(ofProcessIn: "\(clusters.real)/run/slurmctld.pid")
        report.addMemory("memory, 100 nodes and 1,000 jobs", oursKiB: ours, realKiB: real, aimMiB: 50)
        try clusters.realSlurm("down")
        try clusters.destroySimulated()
    }

    /// A queue of 10,000 jobs: filling it, listing it, and what it takes.
    private mutating func measureLongQueue() throws {
        try clusters.createSimulated(["--preset", "gpu"])
        let environment = clusters.simulatedEnvironment
        let submit = ["sbatch", "-H", "-o", "/dev/null", "--wrap", "true"]
        let (ours, debian) = (clusters.ours(submit, on: environment), clusters.debian(submit, on: environment))
        report.add(
            try Comparison.measure("100 of 1,000 sbatch in a row", rounds: 9, aim: 0.7) {
                try Self.total(of: 100, ours)
            } real: {
                try Self.total(of: 100, debian)
            }
        )
        _ = try Self.total(of: 8000, ours)
        let (list, debianList) = (
            clusters.ours(["squeue"], on: environment), clusters.debian(["squeue"], on: environment)
        )
        report.add(
            try Comparison.measure("squeue of 10,000 pending jobs", rounds: 15, aim: 1) {
                try Spawn.seconds(list)
            } real: {
                try Spawn.seconds(debianList)
            }
        )
        let memory = try Clusters.residentKiB(ofProcessIn: "\(clusters.simulated)/run/daemon.pid")
        report.addMemory("memory, 10,000 jobs", oursKiB: memory, realKiB: nil, aimMiB: 150)
        try clusters.destroySimulated()
    }

    private static func total(of count: Int, _ invocation: Invocation) throws -> Double {
        try (0..<count).reduce(0) { total, _ in total + (try Spawn.seconds(invocation)) }
    }
}
