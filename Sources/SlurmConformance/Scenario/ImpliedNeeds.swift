/// What a scenario needs as follows from its steps.
enum ImpliedNeeds {
    private static let stepCommands: Set<String> = ["srun", "salloc", "sattach", "sbcast"]
    private static let accountingCommands: Set<String> = ["sacct", "sacctmgr"]

    /// The needs of the steps.
    static func of(_ scenario: Scenario) -> Set<Need> {
        var needs: Set<Need> = []
        for step in scenario.steps + scenario.cleanup {
            if takesFullPreset(step) { needs.insert(.full) }
            switch step.action {
            case .submit(_, _, let script):
                if !script.isEmpty { needs.insert(.processes) }
                let words = script.flatMap { $0.split(separator: " ") }
                if words.contains(where: { stepCommands.contains(String($0)) }) { needs.insert(.steps) }
            case .run(let words, _), .until(let words):
                guard let command = words.first(where: { !CommandEntry.isAssignment($0) }) else { continue }
                if stepCommands.contains(command) { needs.formUnion([.steps, .processes]) }
                if accountingCommands.contains(command) { needs.insert(.accounting) }
                if changesCluster(words) { needs.insert(.operator) }
            case .file: needs.insert(.processes)
            case .jobs: needs.insert(.full)
            default: continue
            }
        }
        return needs
    }

    /// Whether a step speaks of the nodes and partitions of the preset `full`, or of jobs for which there may be no
    /// room.
    private static func takesFullPreset(_ step: Step) -> Bool {
        var words: [String]
        switch step.action {
        case .submit(_, let own, _), .run(let own, _), .until(let own), .trySubmit(_, let own): words = own
        case .wait(_, _, let reason): return reason == "Resources" || reason == "Priority"
        default: words = []
        }
        let names = ["cpu-", "gpu-", "-p", "--partition", "partition=", "-w", "--nodelist", "--exclude", "--exclusive"]
        if (words + step.expected).contains(where: { word in names.contains { word.hasPrefix($0) } }) { return true }
        if step.expected.contains(where: { $0.contains("cpu-") || $0.contains("gpu-") }) { return true }
        let sizes = ["-n", "--ntasks", "-N", "--nodes", "-c", "--cpus-per-task"]
        return words.indices.contains { index in
            let parts = words[index].split(separator: "=", maxSplits: 1).map(String.init)
            guard sizes.contains(parts[0]) else { return false }
            let value = parts.count == 2 ? parts[1] : words.indices.contains(index + 1) ? words[index + 1] : ""
            return Int(value).map { $0 > 1 } ?? true
        }
    }

    /// Whether the line changes more than jobs.
    private static func changesCluster(_ words: [String]) -> Bool {
        let lowered = words.map { $0.lowercased() }
        let things = ["nodename=", "partitionname=", "partition=", "reservationname="]
        guard lowered.contains("scontrol"), let verb = lowered.dropFirst().first(where: { !$0.hasPrefix("-") }) else {
            return lowered.contains("sacctmgr") && !lowered.contains("show") && !lowered.contains("list")
        }
        guard ["update", "create", "delete"].contains(verb) else {
            return ["reconfigure", "shutdown", "takeover", "setdebug", "reboot"].contains(verb)
        }
        let isOfJob = lowered.contains { $0.hasPrefix("jobid=") || $0.hasPrefix("jobname=") } || lowered.contains("job")
        return !isOfJob && lowered.contains { word in things.contains { word.hasPrefix($0) } }
    }
}
