/// The text of `--array`: `0-15`, `1,3,5`, `0-9:2%3,15`.
///
/// Source: sbatch(1); what slurmctld 22.05.8 takes and refuses was observed.
package struct ArraySpec: Hashable, Sendable {
    /// The indices.
    package var tasks = ArrayTaskSet()
    /// How many tasks may run at one time; 0 for no limit.
    package var maxRunning: UInt32 = 0

    /// Reads a text; gives nil for one that Slurm refuses, or for an index of `maximumSize` or more.
    package init?(parsing text: String, maximumSize: UInt32) {
        for part in text.split(separator: ",") {
            guard add(part.filter { $0 != "[" && $0 != "]" }, maximumSize: maximumSize) else { return nil }
        }
        if tasks.isEmpty { return nil }
    }

    /// Adds one part: `INDEX`, `FIRST-LAST` or `FIRST-LAST:STEP`, each with an optional `%LIMIT`.
    private mutating func add(_ text: String, maximumSize: UInt32) -> Bool {
        let halves = text.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
        if halves.count == 2 {
            guard let limit = UInt32(halves[1]) else { return false }
            maxRunning = limit
        }
        let stepped = halves[0].split(separator: ":", omittingEmptySubsequences: false)
        let bounds = stepped[0].split(separator: "-", omittingEmptySubsequences: false)
        guard
            stepped.count <= 2, bounds.count <= 2,
            let first = UInt32(bounds[0]),
            let last = bounds.count == 2 ? UInt32(bounds[1]) : first,
            let step = stepped.count == 2 ? UInt32(stepped[1]) : 1,
            stepped.count == 1 || bounds.count == 2,
            first <= last, last < maximumSize, step > 0, step < maximumSize
        else { return false }
        for index in stride(from: first, through: last, by: Int(step)) { tasks.insert(index) }
        return true
    }
}
