import SlurmModel
import SlurmWire

/// What sbatch checks of generic resources before it submits, and what it adds to the request because of them.
///
/// Source: sbatch(1), options `--gpus` and the like; messages and added fields observed on 22.05.8.
struct GresCheck {
    /// How much of one resource, of one type, is asked for in each way; 0 where it is not.
    private struct Amounts {
        var name: String
        var type: String?
        var perJob: UInt64 = 0
        var perNode: UInt64 = 0
        var perSocket: UInt64 = 0
        var perTask: UInt64 = 0
        var cpus: UInt64 = 0

        /// Whether none is asked for.
        var isEmpty: Bool { perJob == 0 && perNode == 0 && perSocket == 0 && perTask == 0 }
    }

    /// The kinds of resources that the cluster has; nil where that is not known.
    private let kinds: [String]?
    private var amounts: [Amounts] = []
    private var isValid = true

    /// Checks a request; gives the messages about what is wrong with it, none if nothing is.
    static func problems(_ description: inout JobDescription, _ invocation: Invocation) -> [String] {
        let requests = [
            description.cpusPerTres, description.tresPerJob, description.tresPerNode, description.tresPerSocket,
            description.tresPerTask, description.memPerTres,
        ]
        guard requests.contains(where: { $0 != nil }) || !description.ntasksPerTres.isUnset else { return [] }
        var check = GresCheck(kinds: invocation.configuration?.gresTypes)
        return check.run(&description)
    }

    private init(kinds: [String]?) {
        self.kinds = kinds
    }

    private mutating func run(_ description: inout JobDescription) -> [String] {
        let invalid = SlurmErrno.invalidGres.text
        setTasks(&description)
        read(description.cpusPerTres) { $0.cpus = $1 }
        read(description.tresPerJob) { $0.perJob = $1 }
        read(description.tresPerNode) { $0.perNode = $1 }
        read(description.tresPerSocket) { $0.perSocket = $1 }
        read(description.tresPerTask) { $0.perTask = $1 }
        read(description.memPerTres) { _, _ in }
        guard isValid else { return [invalid] }
        let hasGPUs = amounts.contains { $0.name == "gpu" && !$0.isEmpty }
        if let perGPU = description.ntasksPerTres.number, perGPU > 0, hasGPUs {
            let gpus = amounts.filter { $0.name == "gpu" }.map { total($0, description) }.reduce(0, +)
            description.numTasks = .value(UInt32(truncatingIfNeeded: gpus * UInt64(perGPU)))
        } else if let perGPU = description.ntasksPerTres.number, perGPU > 0, description.numTasks.isUnset {
            return [
                "gres_job_state_validate: --ntasks-per-tres needs either a GRES GPU specification or a node/ntask "
                    + "specification",
                invalid,
            ]
        }
        if let problem = fitTasks(description, hasGPUs: hasGPUs) { return [problem, invalid] }
        if let memory = description.memPerTres, !hasGPUs {
            return ["Requested mem_per_tres=\(memory) but did not request any GPU.", invalid]
        }
        for amount in amounts {
            if let problem = fit(amount, &description) { return [problem, invalid] }
            // A resource may not be asked for with and without its type at once.
            let hasTyped = amounts.contains { $0.name == amount.name && $0.type != nil }
            if amount.type == nil && !amount.isEmpty && hasTyped { return [SlurmErrno.invalidGresType.text] }
        }
        return []
    }

    /// Tasks follow from nodes where each task, or each GPU's tasks, are asked for.
    private func setTasks(_ description: inout JobDescription) {
        let isPerTask = description.tresPerTask != nil || !description.ntasksPerTres.isUnset
        guard isPerTask, description.numTasks.isUnset, let nodes = description.minNodes.number,
            description.minNodes == description.maxNodes
        else { return }
        if let perGPU = description.ntasksPerTres.number {
            description.numTasks = .value(nodes &* UInt32(perGPU))
        } else if let perNode = description.ntasksPerNode.number {
            description.numTasks = .value(nodes &* UInt32(perNode))
        } else if description.cpusPerTask.isUnset {
            description.numTasks = .value(nodes)
        }
    }

    private mutating func read(_ text: String?, _ set: (inout Amounts, UInt64) -> Void) {
        for part in CommaList.parts(text ?? "") where part.contains("gres:") {
            let words = part.split(separator: ":", omittingEmptySubsequences: false).dropFirst().map(String.init)
            guard let (name, type, count) = Self.amount(words), kinds?.contains(name) ?? true else {
                isValid = false
                return
            }
            if count == 0 { continue }
            let index = amounts.firstIndex { $0.name == name && $0.type == type }
            if index == nil { amounts.append(Amounts(name: name, type: type)) }
            set(&amounts[index ?? amounts.count - 1], count)
        }
    }

    /// Reads `gpu`, `gpu:2`, `gpu:fake` or `gpu:fake:2`.
    private static func amount(_ words: [String]) -> (name: String, type: String?, count: UInt64)? {
        guard let name = words.first, !name.isEmpty else { return nil }
        switch words.count {
        case 1: return (name, nil, 1)
        case 2 where words[1].isEmpty: return nil
        case 2: return count(words[1]).map { (name, nil, $0) } ?? (name, words[1], 1)
        default:
            guard !words[1].isEmpty, let count = count(words[2...].joined(separator: ":")) else { return nil }
            return (name, words[1], count)
        }
    }

    /// A number with an optional unit of 1024.
    private static func count(_ text: String) -> UInt64? {
        guard text.utf8.first?.isDigit ?? false else { return nil }
        return GresSpec(parsing: "x:\(text)").flatMap { $0.type == nil ? $0.count : nil }
    }

    /// How much is asked for in all.
    private func total(_ amount: Amounts, _ description: JobDescription) -> UInt64 {
        let nodes = UInt64(description.minNodes.number ?? 1)
        let tasks = UInt64(description.numTasks.number ?? 1)
        return max(amount.perJob, amount.perNode * nodes, amount.perTask * tasks, amount.perSocket)
    }
}

extension GresCheck {
    /// Checks one resource's amounts against each other and the job's size, and fills in what follows; gives a message.
    private func fit(_ amount: Amounts, _ description: inout JobDescription) -> String? {
        fitOrder(amount, description) ?? fitNodes(amount, &description) ?? fitTasks(amount, &description)
            ?? fitJob(amount, &description)
    }

    private func fitOrder(_ amount: Amounts, _ description: JobDescription) -> String? {
        let name = amount.name
        if amount.perJob > 0, max(amount.perNode, amount.perTask, amount.perSocket) > amount.perJob {
            return "Failed to ensure --\(name)s >= --gres=\(name)/--\(name)s-per-node >= --\(name)s-per-socket"
        }
        if amount.perNode > 0, max(amount.perTask, amount.perSocket) > amount.perNode {
            return "Failed to ensure --\(name)s >= --\(name)s-per-task"
        }
        if amount.perSocket > 0, description.socketsPerNode.isUnset {
            return "--\(name)s-per-socket option requires --sockets-per-node specification"
        }
        if amount.cpus > 0, !description.cpusPerTask.isUnset {
            return "--cpus-per-\(name) is mutually exclusive with --cpus-per-task"
        }
        return nil
    }

    private func fitNodes(_ amount: Amounts, _ description: inout JobDescription) -> String? {
        let name = amount.name
        guard amount.perJob > 0, amount.perNode > 0 else { return nil }
        guard amount.perJob % amount.perNode == 0 else {
            return "Failed to validate job spec, --\(name)s is not multiple of --gres=\(name)/--\(name)s-per-node"
        }
        let nodes = UInt32(truncatingIfNeeded: amount.perJob / amount.perNode)
        let isTooFew = description.minNodes.number.map { nodes < $0 } ?? false
        guard !isTooFew, nodes <= description.maxNodes.raw else {
            return "Failed to validate job spec. Based on --\(name) and --gres=\(name)/--\(name)s-per-node required "
                + "nodes (\(nodes)) doesn't fall between min_nodes (\(description.minNodes.raw)) and max_nodes "
                + "(\(description.maxNodes.raw)) boundaries."
        }
        description.minNodes = .value(nodes)
        description.maxNodes = .value(nodes)
        return nil
    }

    /// Tasks from which the GPUs follow have to fill them.
    private func fitTasks(_ description: JobDescription, hasGPUs: Bool) -> String? {
        guard !hasGPUs, let perGPU = description.ntasksPerTres.number.map({ UInt32($0) }), perGPU > 0,
            let tasks = description.numTasks.number, tasks > perGPU, tasks % perGPU != 0
        else { return nil }
        return "Failed to validate job spec, -n/--ntasks has to be a multiple of --ntasks-per-gpu."
    }

    private func fitTasks(_ amount: Amounts, _ description: inout JobDescription) -> String? {
        let name = amount.name
        if let perGPU = description.ntasksPerTres.number, perGPU > 0, let tasks = description.numTasks.number,
            tasks % UInt32(perGPU) != 0
        {
            return "Failed to validate job spec, -n/--ntasks has to be a multiple of --ntasks-per-\(name)."
        }
        guard amount.perTask > 0 else { return nil }
        if amount.perJob > 0 {
            guard amount.perJob % amount.perTask == 0 else {
                return "Failed to validate job spec, --\(name)s not multiple of --\(name)s-per-task"
            }
            let tasks = UInt32(truncatingIfNeeded: amount.perJob / amount.perTask)
            guard description.numTasks.isUnset || description.numTasks == .value(tasks) else {
                return "Failed to validate job spec. Based on --\(name)s and --\(name)s-per-task number of requested "
                    + "tasks differ from -n/--ntasks."
            }
            description.numTasks = .value(tasks)
        } else if description.numTasks.isUnset {
            return "Failed to validate job spec. --\(name)s-per-task used without either --\(name)s or -n/--ntasks is "
                + "not allowed."
        }
        return fitTasksPerNode(amount, &description) ?? fitCPUs(amount, &description)
    }

    private func fitTasksPerNode(_ amount: Amounts, _ description: inout JobDescription) -> String? {
        let name = amount.name
        guard amount.perNode > 0 else { return nil }
        guard amount.perNode % amount.perTask == 0 else {
            return "Failed to validate job spec, --gres=\(name)/--\(name)s-per-node not multiple of "
                + "--\(name)s-per-task."
        }
        let tasks = UInt16(truncatingIfNeeded: amount.perNode / amount.perTask)
        if description.ntasksPerNode.isUnset || description.ntasksPerNode == 0 {
            description.ntasksPerNode = .value(tasks)
        } else if description.ntasksPerNode != .value(tasks) {
            return "Failed to validate job spec. Based on --gres=\(name)/--\(name)s-per-node and --\(name)s-per-task "
                + "requested number of tasks per node differ from --ntasks-per-node."
        }
        return nil
    }

    private func fitCPUs(_ amount: Amounts, _ description: inout JobDescription) -> String? {
        guard amount.cpus > 0 else { return nil }
        description.cpusPerTask = .value(UInt16(truncatingIfNeeded: amount.cpus * amount.perTask))
        return nil
    }

    private func fitJob(_ amount: Amounts, _ description: inout JobDescription) -> String? {
        let tasks = UInt64(description.numTasks.number ?? 0)
        let perJob = amount.perJob > 0 ? amount.perJob : amount.perTask * tasks
        guard perJob > 0 else { return nil }
        if let nodes = description.minNodes.number, perJob < UInt64(nodes) {
            return "Failed to validate job spec, --\(amount.name)s < -N"
        }
        if let nodes = description.maxNodes.number, perJob < UInt64(nodes) {
            description.maxNodes = .value(UInt32(truncatingIfNeeded: perJob))
        }
        return nil
    }
}
