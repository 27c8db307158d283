internal import SimCluster

/// Draws what is done next.
struct OperationDraw {
    private var random: SeededRandom
    /// The jobs, and the tasks that an array of them has.
    private var jobs: [(name: String, tasks: Int)] = []

    init(seed: UInt64) {
        random = SeededRandom(seed: seed).fork("conformance")
    }

    /// The next operation.
    mutating func next() -> RandomScenario.Operation {
        if jobs.count < 3 || random.chance(2, in: 5) { return submission() }
        let job = jobs[random.below(jobs.count)]
        let target = job.tasks > 0 && random.chance(3, in: 4) ? "\(job.name)_\(1 + random.below(job.tasks))" : job.name
        switch random.below(20) {
        case 0..<7:
            return .init(job: job.name, action: .tryEnd(job: target, exitCode: pick([0, 0, 0, 1, 3])))
        case 7..<11: return command(job.name, ["scancel", "$\(target)"])
        case 11: return command(job.name, ["scontrol", "hold", "$\(target)"])
        case 12: return command(job.name, ["scontrol", "release", "$\(target)"])
        case 13: return command(job.name, ["scontrol", pick(["requeue", "requeuehold"]), "$\(target)"])
        case 14: return command(job.name, ["scontrol", pick(["suspend", "resume"]), "$\(target)"])
        case 15: return command(job.name, ["squeue", "-h", "-j", "$\(job.name)", "-o", "%i %j %P %T %C %D %r"])
        default: return command(job.name, ["scontrol", "update", "jobid=$\(target)", change()])
        }
    }

    private func command(_ job: String, _ words: [String]) -> RandomScenario.Operation {
        .init(job: job, action: .run(words: words, input: []))
    }

    /// What of a job is changed.
    private mutating func change() -> String {
        switch random.below(6) {
        case 0: "nice=\(pick([10, 500]))"
        case 1: "timelimit=\(pick(Self.limits))"
        case 2: "name=\(pick(["one", "two"]))"
        case 3: "priority=\(pick(["4294900000", "10"]))"
        case 4: "partition=\(pick(["cpu", "gpu"]))"
        default: "dependency="
        }
    }

    /// Minutes of which no sum is near another sum, so that nothing depends on how long something has run.
    private static let limits = [10, 35, 100, 300]

    private mutating func submission() -> RandomScenario.Operation {
        let name = String(UnicodeScalar(UInt8(97 + jobs.count % 26))) + (jobs.count < 26 ? "" : "\(jobs.count / 26)")
        var words = size()
        if random.chance(1, in: 2) { words.append("--time=\(pick(Self.limits))") }
        if random.chance(1, in: 12) { words.append("--hold") }
        if random.chance(1, in: 16) { words.append("--begin=now+1hour") }
        if random.chance(1, in: 10) { words.append("--nice=\(pick([10, 200]))") }
        var others: [String] = []
        if !jobs.isEmpty && random.chance(1, in: 5) {
            others = [jobs[random.below(jobs.count)].name]
            words.append("--dependency=\(pick(["afterok", "afterany", "afternotok", "after"])):$\(others[0])")
        }
        var tasks = 0
        if random.chance(1, in: 7) {
            tasks = 2 + random.below(3)
            words.append("--array=1-\(tasks)" + (random.chance(1, in: 3) ? "%1" : ""))
        }
        jobs.append((name, tasks))
        return .init(job: name, others: others, action: .trySubmit(name: name, words: words))
    }

    /// The options that say what a job needs.
    private mutating func size() -> [String] {
        if random.chance(1, in: 4) { return gpus() }
        var words: [String] = []
        if random.chance(3, in: 4) { words.append("--ntasks=\(pick([1, 2, 3, 4, 6, 8, 12, 16]))") }
        if random.chance(1, in: 6) { words.append("--cpus-per-task=\(pick([2, 3, 4]))") }
        if random.chance(1, in: 6) { words.append("--nodes=\(pick(["1", "2", "1-2", "3"]))") }
        if random.chance(1, in: 10) { words.append("--exclusive") }
        if random.chance(1, in: 6) { words.append(pick(["--mem=500", "--mem=5000", "--mem=0", "--mem-per-cpu=300"])) }
        if random.chance(1, in: 10) { words.append(pick(["--nodelist=cpu-0", "--nodelist=cpu-1", "--exclude=cpu-0"])) }
        return words.isEmpty ? ["--ntasks=1"] : words
    }

    private mutating func gpus() -> [String] {
        var words = ["--partition=gpu"]
        if random.chance(1, in: 2) { words.append("--ntasks=\(pick([1, 2, 4]))") }
        switch random.below(5) {
        case 0: words.append("--gres=gpu:\(pick([1, 2, 3]))")
        case 1: words.append("--gpus-per-node=\(pick([1, 2]))")
        case 2: words.append("--gpus=\(pick(["fake:1", "2", "5"]))")
        case 3: words.append("--gpus=\(pick([1, 2, 3, 4]))")
        default: break
        }
        return words
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[random.below(values.count)]
    }
}
