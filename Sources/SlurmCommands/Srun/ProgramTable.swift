import SlurmModel

/// Which task runs which program, as the file of `--multi-prog` says.
///
/// Source: srun(1) 22.05, "MULTIPLE PROGRAM CONFIGURATION".
struct ProgramTable {
    /// How many tasks there are; without a number given, as many as the file names.
    private(set) var tasks: Int64
    /// Whether the number of tasks is settled.
    private(set) var isFixed: Bool
    private var assigned: Set<Int64> = []
    private var hasRest = false

    /// Longest file in bytes.
    static let largestFile = 60_000
    /// Most tasks.
    private static let mostTasks: Int64 = 1 << 20

    init(tasks: Int64, isFixed: Bool) {
        (self.tasks, self.isFixed) = (tasks, isFixed)
    }

    /// Reads the file's text; gives messages about what is wrong.
    mutating func read(_ text: String, path: String) -> [String] {
        var continues = false
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            defer { continues = line.hasSuffix("\\") }
            let words = line.split(whereSeparator: \.isWhitespace)
            guard !continues, let first = words.first, !first.hasPrefix("#") else { continue }
            let invalid = "Line \(index + 1) of configuration file \(path) invalid"
            guard words.count > 1 else { return [invalid] }
            if let problem = assign(String(first)) { return [problem, invalid] }
        }
        if let missing = (0..<tasks).first(where: { !assigned.contains($0) }) {
            return ["Configuration file \(path) invalid, no record for task id \(missing)"]
        }
        return []
    }

    private mutating func assign(_ ranks: String) -> String? {
        if ranks == "*" {
            (isFixed, hasRest) = (true, true)
            for task in 0..<tasks { assigned.insert(task) }
            return nil
        }
        for range in ranks.split(separator: ",") {
            if hasRest { return "Task range specification with asterisk must be last" }
            let ends = range.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
            guard ends[0].allSatisfy(\.isNumber) else { return "Invalid task range specification (\(range))" }
            guard ends.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return "Invalid task range specification" }
            let low = Int64(ends[0]) ?? 0
            let high = ends.count == 2 ? Int64(ends[1]) ?? 0 : low
            guard low <= high else { return "Invalid task range, \(low)-\(high)" }
            if high >= tasks {
                guard !isFixed || grew, high < Self.mostTasks else { return "Invalid task id, \(high) >= ntasks" }
                (tasks, isFixed, grew) = (high + 1, true, true)
            }
            for task in low...high where !assigned.insert(task).inserted { return "Duplicate record for task \(task)" }
        }
        return nil
    }

    private var grew = false
}
