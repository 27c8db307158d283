import SlurmModel

/// Reads the arguments of a submission's options.
enum JobOptionValues {
    /// An amount of memory or disk in mebibytes, with an optional unit from K to T.
    static func mebibytes(_ text: String) -> UInt64? {
        let number = LeadingNumber(text)
        guard number.isPresent, number.value >= 0, number.value < Int.max else { return nil }
        let unit = number.rest.lowercased()
        let amount = UInt64(number.value)
        switch unit {
        case "", "m", "mb": return amount
        case "k", "kb": return (amount + 1023) / 1024
        case "g", "gb": return amount &* 1024
        case "t", "tb": return amount &* 1024 &* 1024
        default: return nil
        }
    }

    /// A number of nodes, `4`, `2-4` or `1k`; gives the messages about one that cannot be read.
    static func nodes(_ text: String) -> Result<JobOptions.NodeRange, JobOptionProblem> {
        func invalid(_ part: some StringProtocol) -> Result<JobOptions.NodeRange, JobOptionProblem> {
            .failure(JobOptionProblem(["\"\(part)\" is not a valid node count"]))
        }
        let range: JobOptions.NodeRange
        if let dash = text.firstIndex(of: "-") {
            let (low, high) = (text[..<dash], text[text.index(after: dash)...])
            let (least, most) = (nodeCount(low), nodeCount(high))
            guard least.rest.allSatisfy(\.isWhitespace) else { return invalid(low) }
            guard most.rest.allSatisfy(\.isWhitespace) else { return invalid(high) }
            range = JobOptions.NodeRange(least: least.count < 0 ? 1 : least.count, most: most.count)
        } else {
            let count = nodeCount(text[...])
            guard count.rest.allSatisfy(\.isWhitespace), count.count >= 0 else { return invalid(text) }
            range = JobOptions.NodeRange(least: count.count, most: count.count)
        }
        guard range.most == 0 || range.most >= range.least else {
            return .failure(
                JobOptionProblem([
                    "Maximum node count \(range.most) is less than minimum node count \(range.least)"
                ])
            )
        }
        return .success(range)
    }

    /// A count with an optional unit of 1024; -1 where there is none.
    private static func nodeCount(_ text: Substring) -> (count: Int64, rest: Substring) {
        let number = LeadingNumber(text)
        guard number.isPresent else { return (-1, text) }
        var (count, rest) = (number.value, number.rest)
        if rest.first?.lowercased() == "k" {
            (count, rest) = (count &* 1024, rest.dropFirst())
        }
        if rest.first?.lowercased() == "m" {
            (count, rest) = (count &* 1024 &* 1024, rest.dropFirst())
        }
        return (Int64(Int32(truncatingIfNeeded: count)), rest)
    }

    /// The bits of mail types; nil where none of the words is one.
    static func mailTypes(_ text: String) -> UInt16? {
        let types: [(name: String, bits: UInt16)] = [
            ("BEGIN", 0x1), ("END", 0x2), ("FAIL", 0x4), ("REQUEUE", 0x8), ("TIME_LIMIT", 0x10),
            ("TIME_LIMIT_90", 0x20), ("TIME_LIMIT_80", 0x40), ("TIME_LIMIT_50", 0x80), ("STAGE_OUT", 0x100),
            ("ARRAY_TASKS", 0x200), ("INVALID_DEPEND", 0x400), ("ALL", 0x50f),
        ]
        var bits: UInt16 = 0
        for word in CommaList.parts(text) {
            if word.uppercased() == "NONE" { return 0 }
            bits |= types.first { $0.name == word.uppercased() }?.bits ?? 0
        }
        return bits == 0 ? nil : bits
    }

    /// A signal and when it is sent: `USR1`, `10@60`, `B:USR1@30`, `R:TERM`.
    ///
    /// - Parameters:
    ///   - text: The argument.
    ///   - hasBatch: Whether there is a batch shell that could get the signal.
    /// - Returns: The signal, or nil for a text that Slurm refuses.
    static func signal(_ text: String, hasBatch: Bool) -> JobOptions.JobSignal? {
        let (batch, reservation): (UInt16, UInt16) = (0x1, 0x100)
        var flags: UInt16 = 0
        var rest = text[...]
        func take(_ letter: String, _ flag: UInt16) {
            guard rest.first?.uppercased() == letter else { return }
            flags |= flag
            rest.removeFirst()
        }
        take("R", reservation)
        if hasBatch {
            take("B", batch)
            take("R", reservation)
        }
        if rest.first == ":" { rest.removeFirst() }
        let parts = rest.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = parts.first, let number = SignalName.number(name), number >= 1, number <= 0xffff else {
            return nil
        }
        guard parts.count == 2 else { return .init(number: UInt16(number), seconds: 60, flags: flags) }
        let seconds = LeadingNumber(parts[1])
        guard seconds.rest.isEmpty, seconds.value >= 0, seconds.value <= 0xffff else { return nil }
        return .init(number: UInt16(number), seconds: UInt16(seconds.value), flags: flags)
    }
}
