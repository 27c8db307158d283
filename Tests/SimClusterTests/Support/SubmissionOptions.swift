import SlurmModel

@testable import SimCluster

/// The few options of sbatch(1) that recorded scenarios use, turned into a request as sbatch turns them.
struct SubmissionOptions {
    private(set) var request = JobRequest(name: "wrap")

    /// Reads options; throws for one that scenarios do not use.
    init(_ words: [String]) throws {
        var words = words[...]
        while let word = words.popFirst() {
            if word.hasPrefix("--") {
                let halves = word.split(separator: "=", maxSplits: 1).map { "\($0)" }
                try set(halves[0], halves.count == 2 ? halves[1] : "")
            } else {
                let value = word.count > 2 ? "\(word.dropFirst(2))" : words.popFirst() ?? ""
                try set("\(word.prefix(2))", value)
            }
        }
        complete()
    }

    private mutating func set(_ option: String, _ value: String) throws {
        switch option {
        case "-n": request.numTasks = .value(try number(value))
        case "-c": request.cpusPerTask = .value(UInt16(try number(value)))
        case "-N": try setNodes(value)
        case "-p": request.partitions = value.split(separator: ",").map { "\($0)" }
        case "-w": request.requiredNodes = value
        case "-x": request.excludedNodes = value
        case "-C": request.features = value
        case "-t": request.timeLimitMinutes = .value(try number(value))
        case "-a": request.array = value
        case "-O": request.overcommits = true
        case "--exclusive": request.sharing = .exclusive
        case "--mem": request.memory = .perNode(UInt64(try number(value)))
        case "--mem-per-cpu": request.memory = .perCPU(UInt64(try number(value)))
        case "--ntasks-per-node": request.tasksPerNode = .value(UInt16(try number(value)))
        case "--gpus": request.gresPerJob = try gres("gpu:" + value)
        case "--gpus-per-node": request.gresPerNode = try gres("gpu:" + value)
        case "--gres": request.gresPerNode = try gres(value)
        case "--gpus-per-task": request.gresPerTask = try gres("gpu:" + value)
        case "--cpus-per-gpu": request.cpusPerGres = try gres("gpu:" + value)
        case "--contiguous": request.isContiguous = true
        default: throw UnknownOption(option: option)
        }
    }

    struct UnknownOption: Error {
        var option: String
    }

    private func number(_ text: String) throws -> UInt32 {
        guard let number = UInt32(text) else { throw UnknownOption(option: text) }
        return number
    }

    private func gres(_ text: String) throws -> [GresSpec] {
        guard let list = GresSpec.list(text) else { throw UnknownOption(option: text) }
        return list
    }

    private mutating func setNodes(_ text: String) throws {
        let bounds = try text.split(separator: "-").map { try number("\($0)") }
        request.minNodes = .value(bounds[0])
        request.maxNodes = .value(bounds.last ?? bounds[0])
    }

    /// What sbatch works out before it sends: no more nodes than tasks, and no more tasks on a node than there are.
    private mutating func complete() {
        if let tasks = request.numTasks.number, let perNode = request.tasksPerNode.number, perNode > tasks {
            request.tasksPerNode = .value(UInt16(tasks))
        }
        if let tasks = request.numTasks.number, let least = request.minNodes.number, least > tasks {
            request.minNodes = .value(tasks)
            if let most = request.maxNodes.number, most > tasks { request.maxNodes = .value(tasks) }
        }
    }
}
