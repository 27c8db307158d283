import SlurmModel

/// A job, one or all tasks of a job array, or a step, as the command line of `scancel` names it.
struct CancelTarget: Hashable, Sendable {
    /// The job or the array.
    var jobID: UInt32
    /// The task of the array; without limit for all of them (`5_*`).
    var taskID: Settable<UInt32> = .unset
    /// The step, or nil for the job itself.
    var stepID: UInt32?

    /// The job's part of the text: `5`, `5_2` or `5_*`.
    var jobText: String {
        switch taskID {
        case .unset: "\(jobID)"
        case .infinite: "\(jobID)_*"
        case .value(let task): "\(jobID)_\(task)"
        }
    }
}

/// Reads the operands of `scancel`.
struct CancelTargetReader {
    /// What they name, arrays in brackets one by one.
    private(set) var targets: [CancelTarget] = []
    /// The operands as they are sent to the controller where nothing is to be looked up: split at commas.
    private(set) var texts: [String] = []

    /// How many are taken from one command line; more are left out.
    private static let maximumCount = 0xffff

    /// An operand that names nothing.
    struct Failure: Error, Hashable, Sendable {
        /// What is wrong, one message each.
        var messages: [String]
    }

    /// Reads them.
    init(_ operands: [String]) throws(Failure) {
        for operand in operands {
            var rest: Substring? = operand[...]
            while let text = rest, targets.count < Self.maximumCount {
                rest = try read(text)
            }
        }
    }

    /// Reads one target and gives what follows the comma after it, or nil at the end.
    private mutating func read(_ text: Substring) throws(Failure) -> Substring? {
        let failure = Failure(messages: ["Invalid job id \(text)"])
        let job = LeadingNumber(text)
        guard job.value > 0 else { throw failure }
        var target = CancelTarget(jobID: UInt32(truncatingIfNeeded: job.value))
        var rest = job.rest
        if rest.utf8.starts(with: "_[".utf8) {
            try readTasks(of: target, rest, in: text)
            texts.append(String(text))
            return nil
        } else if rest.utf8.starts(with: "_*".utf8) {
            target.taskID = .infinite
            rest = Substring(rest.utf8.dropFirst(2))
        } else if let first = rest.utf8.first, first == UInt8(ascii: "_") || first == UInt8(ascii: "+") {
            let number = LeadingNumber(Substring(rest.utf8.dropFirst()))
            guard number.value >= 0 else { throw failure }
            // What follows `+` is a component of a heterogeneous job; jobs are looked up without it.
            if first == UInt8(ascii: "_") { target.taskID = Settable(raw: UInt32(truncatingIfNeeded: number.value)) }
            rest = number.rest
        }
        if rest.utf8.first == UInt8(ascii: ".") {
            let number = LeadingNumber(Substring(rest.utf8.dropFirst()))
            guard number.value >= 0 else { throw failure }
            let step = UInt32(truncatingIfNeeded: number.value)
            // Slurm marks a whole job by the number of the batch step, so the two cannot be told apart.
            target.stepID = step == StepNumber.batchScript ? nil : step
            rest = number.rest
        }
        targets.append(target)
        switch rest.utf8.first {
        case nil:
            texts.append(String(text))
            return nil
        case UInt8(ascii: ","):
            texts.append(String(text[..<rest.startIndex]))
            return Substring(rest.utf8.dropFirst())
        default:
            throw failure
        }
    }

    /// Reads `_[1-3,5]`, behind which nothing may follow.
    private mutating func readTasks(
        of target: CancelTarget,
        _ rest: Substring,
        in text: Substring
    ) throws(Failure) {
        let failure = "Invalid job id \(text)"
        let inner = rest.utf8.dropFirst(2)
        guard let end = inner.firstIndex(of: UInt8(ascii: "]")), inner.index(after: end) == inner.endIndex else {
            throw Failure(messages: [failure])
        }
        for part in Substring(inner[..<end]).split(separator: ",", omittingEmptySubsequences: false) {
            guard let range = Self.range(part) else {
                throw Failure(messages: ["_parse_single_range: Invalid range: `\(part)'", failure])
            }
            guard range.count <= Self.longestRange else {
                throw Failure(messages: ["_parse_single_range: Too many hosts in range `\(part)'", failure])
            }
            for task in range {
                guard targets.count < Self.maximumCount else { return }
                var one = target
                one.taskID = .value(UInt32(truncatingIfNeeded: task))
                targets.append(one)
            }
        }
    }

    /// How many numbers a range may have.
    private static let longestRange = 65536

    /// The numbers of `3`, `3-7` or `3-`, which is `3`; what follows the digits before a dash does not count.
    private static func range(_ text: Substring) -> ClosedRange<Int>? {
        guard !text.utf8.contains(UInt8(ascii: "x")) else { return nil }
        let bounds = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard let low = bounds.first else { return nil }
        let first = LeadingNumber(low)
        guard first.isPresent, first.value >= 0 else { return nil }
        if bounds.count == 1 || bounds[1].isEmpty {
            return first.rest.isEmpty ? first.value...first.value : nil
        }
        let last = LeadingNumber(bounds[1])
        guard last.isPresent, last.rest.isEmpty, first.value <= last.value, last.value < Int.max else { return nil }
        return first.value...last.value
    }
}
