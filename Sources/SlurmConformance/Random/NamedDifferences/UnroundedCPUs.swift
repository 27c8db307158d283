/// slurmctld counts all free CPUs of a node for a job with `--cpus-per-task` and `--mem`, also those too few for a task.
///
/// Observed on 22.05.8: only with memory for each CPU the number is rounded down to whole tasks. So `--ntasks=4
/// --cpus-per-task=3 --nodes=1-2 --mem=500` got 5 and 6 CPUs beside a job that held 3, and `--ntasks=2 --cpus-per-task=3
/// --mem=5000` the node on which fewer CPUs were left over. The simulator always counts whole tasks.
enum UnroundedCPUs: NamedDifference {
    static let reason = "slurmctld does not count in whole tasks with --cpus-per-task and --mem; the simulator does."

    static func explains(_ difference: SeenDifference) -> Bool {
        let changed = difference.expected.filter { !difference.seen.contains($0) }
        return changed.contains { line in
            let words = line.split(separator: " ")
            guard words.count > 5, words[2] == "RUNNING" else { return false }
            let options = difference.options(of: words[1].prefix { $0 != "_" })
            return options.contains { $0.hasPrefix("--cpus-per-task=") }
                && options.contains { $0.hasPrefix("--mem=") && $0 != "--mem=0" }
        }
    }
}
