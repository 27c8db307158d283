import SlurmModel
import SlurmWire

/// The order of the lines, by the letters of `--sort`.
enum SqueueSort {
    /// The name by which jobs can be sorted that is no letter.
    private static let clusterWord = "cluster"
    private static let defaultForJobs = "P,t,-p"
    private static let defaultForSteps = "P,i"

    /// One order: its letter, or the word `cluster`, and whether it is turned round.
    private struct Order {
        var letter: Character
        var isReversed: Bool
    }

    /// One order of jobs.
    struct JobOrder {
        /// What a line is sorted by.
        var key: (SqueueRow) -> SortKey
        /// Whether it is turned round.
        var isReversed: Bool
    }

    /// The orders by which jobs are sorted, one after the other; throws at a letter by which they cannot be sorted.
    static func jobOrders(
        _ specification: String?,
        _ context: SqueueContext,
        _ output: inout CommandOutput
    ) throws(CommandFailure) -> [JobOrder] {
        // Jobs start out in the order of their start, the latest first.
        var result = [
            JobOrder(key: { .start(actual: $0.job.startTime, planned: $0.job.startTime) }, isReversed: true)
        ]
        for step in orders(specification ?? defaultForJobs) {
            if step.letter == "b" { output.info("Invalid sort specification: b") }
            if Self.unsorted.contains(step.letter) { continue }
            guard let key = SqueueSortKeys.job(step.letter, context) else {
                throw output.failure("Invalid sort specification: \(step.letter)")
            }
            result.append(JobOrder(key: key, isReversed: step.isReversed))
        }
        return result
    }

    /// Letters that are accepted and sort nothing.
    private static let unsorted: [Character] = ["b", "c", "f", "h", "n", "O"]

    /// Sorts steps; letters by which they cannot be sorted are passed over.
    static func sorted(
        _ steps: [StepInfo],
        _ specification: String?,
        _ context: SqueueContext,
        _ output: inout CommandOutput
    ) -> [StepInfo] {
        var order = Array(steps.indices)
        for step in orders(specification ?? defaultForSteps) {
            if step.letter == "b" { output.info("Invalid sort specification: b") }
            guard let key = SqueueSortKeys.step(step.letter, context) else { continue }
            order = ordered(order.map { key(steps[$0]) }, isReversed: step.isReversed).map { order[$0] }
        }
        return order.map { steps[$0] }
    }

    /// The places of the keys in their order.
    private static func ordered(_ keys: [SortKey], isReversed: Bool) -> [Int] {
        StableSort.sorted(Array(keys.indices)) { keys[$0].order(keys[$1], isReversed: isReversed) }
    }

    /// The orders of a specification, the least significant one first.
    private static func orders(_ specification: String) -> [Order] {
        let letters = Array(specification)
        var orders: [Order] = []
        var index = letters.count - 1
        while index >= 0 {
            defer { index -= 1 }
            if ",+-".contains(letters[index]) { continue }
            let start = index - clusterWord.count + 1
            if start >= 0, String(letters[start...index]).lowercased() == clusterWord {
                orders.append(Order(letter: "*", isReversed: start > 0 && letters[start - 1] == "-"))
                index = start
            } else {
                orders.append(Order(letter: letters[index], isReversed: index > 0 && letters[index - 1] == "-"))
            }
        }
        return orders
    }
}

/// What a line is sorted by.
enum SortKey: Hashable, Sendable {
    /// A number.
    case number(Int64)
    /// Several numbers, the first being the most significant.
    case numbers([Int64])
    /// A text by its bytes; an absent one comes first.
    case text(String?)
    /// A host in Slurm's order; one without comes after any other, whichever way round they are compared.
    case host(String?)
    /// A start; a job without one comes after any other, whichever way round they are compared.
    case start(actual: Int64, planned: Int64)

    /// Whether comparing gives one order, whichever way round and in whatever sequence it is done.
    var isConsistent: Bool {
        switch self {
        case .number, .numbers, .text: true
        case .host, .start: false
        }
    }

    /// Compares with another key of the same kind: a number below, equal to or above 0.
    func order(_ other: SortKey, isReversed: Bool) -> Int {
        let sign = isReversed ? -1 : 1
        switch (self, other) {
        case (.number(let left), .number(let right)):
            return sign * StableSort.order(left, right)
        case (.numbers(let left), .numbers(let right)):
            let difference = zip(left, right).lazy.map { StableSort.order($0, $1) }.first { $0 != 0 }
            return sign * (difference ?? 0)
        case (.text(let left), .text(let right)):
            return sign * StableSort.order(left, right)
        case (.host(let left), .host(let right)):
            guard let left else { return sign }
            guard let right else { return -sign }
            return sign * HostOrder.compare(left, right)
        case (.start(let leftActual, let left), .start(let rightActual, let right)):
            if leftActual == 0 { return 1 }
            if rightActual == 0 { return -1 }
            return sign * StableSort.order(left, right)
        default:
            return 0
        }
    }
}
