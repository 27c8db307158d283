/// slurmctld starts a job with fewer CPUs than its tasks need in all.
///
/// Observed on 22.05.8 with `--cpus-per-task` and more than one node: of `--ntasks=4 --cpus-per-task=3 --nodes=1-2` beside
/// a job that holds 3 of a node's 8 CPUs, it got 5 and 6. The simulator has such a job wait until there are 12.
enum FewerCPUsThanAsked: NamedDifference {
    static let reason = "slurmctld starts a job with --cpus-per-task on fewer CPUs than it asks for; here it waits."

    static func explains(_ difference: SeenDifference) -> Bool {
        difference.expected.contains { line in
            let words = line.split(separator: " ")
            guard words.count > 5, words[2] == "RUNNING", !difference.seen.contains(line) else { return false }
            let options = difference.options(of: words[1].prefix { $0 != "_" })
            guard let each = value("--cpus-per-task", options), let tasks = value("--ntasks", options) else {
                return false
            }
            return words.dropFirst(5).reduce(0) { $0 + cpus(onNode: $1) } < each * tasks
        }
    }

    private static func value(_ option: String, _ options: [String]) -> Int? {
        options.last { $0.hasPrefix(option + "=") }.flatMap { Int($0.dropFirst(option.count + 1)) }
    }

    /// The CPUs of `cpu-[0-1]/0-3,5/500`.
    private static func cpus(onNode text: Substring) -> Int {
        let parts = text.split(separator: "/")
        guard parts.count > 1 else { return 0 }
        let own = parts[1].split(separator: ",").reduce(0) { sum, range in
            let ends = range.split(separator: "-").compactMap { Int($0) }
            guard let first = ends.first, let last = ends.last else { return sum }
            return sum + last - first + 1
        }
        return own * nodes(parts[0])
    }

    /// How many nodes `cpu-[0-1]` are.
    private static func nodes(_ name: Substring) -> Int {
        guard let bracket = name.firstIndex(of: "[") else { return 1 }
        let ends = name[bracket...].filter { $0.isNumber || $0 == "-" }.split(separator: "-").compactMap { Int($0) }
        guard let first = ends.first, let last = ends.last else { return 1 }
        return last - first + 1
    }
}
