import SlurmModel

/// At which frequency a job's CPUs run, and who governs it (`--cpu-freq`).
///
/// Source: sbatch(1) 22.05, option `--cpu-freq`; codes as Debian's sbatch sends them.
struct CPUFrequencyRange: Hashable, Sendable {
    /// The least, in kilohertz or as a word's code.
    var low: Settable<UInt32> = .unset
    /// The most.
    var high: Settable<UInt32> = .unset
    /// The governor's code.
    var governor: Settable<UInt32> = .unset

    /// The bit that marks a word.
    private static let wordFlag: UInt32 = 0x8000_0000
    private static let governors: [(prefix: String, code: UInt32)] = [
        ("co", 0x800_0000), ("perf", 0x200_0000), ("pow", 0x100_0000), ("user", 0x80_0000), ("onde", 0x400_0000),
        ("sche", 0x40_0000),
    ]
    private static let frequencies: [(prefix: String, code: UInt32)] = [
        ("lo", 0x8000_0001), ("him1", 0x8000_0004), ("highm1", 0x8000_0004), ("hi", 0x8000_0003),
        ("med", 0x8000_0002),
    ]
    /// The governors that a user may choose where slurm.conf does not say: on demand, performance, user space.
    private static let usualGovernors = "ondemand,performance,userspace"

    /// Reads `low-high:performance`, `2400000`, `ondemand`.
    static func parse(
        _ text: String,
        _ configuration: SlurmConfiguration?
    ) -> Result<CPUFrequencyRange, JobOptionProblem> {
        func problem(_ message: String?) -> Result<CPUFrequencyRange, JobOptionProblem> {
            .failure(JobOptionProblem((message.map { [$0] } ?? []) + ["Invalid --cpu-freq argument"]))
        }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let bounds = (parts.first ?? "").split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
            .map(String.init)
        let governorName = parts.count == 2 ? parts[1] : nil
        var range = CPUFrequencyRange()
        if let code = code(bounds[0], governors) {
            if let governorName {
                return problem("governor cannot be specified twice \(bounds[0]){-}:\(governorName) in --cpu-freq")
            }
            range.governor = .value(code | wordFlag)
        } else if let code = frequency(bounds[0]) {
            range.high = .value(code)
        } else {
            return problem("unrecognized --cpu-freq argument \"\(bounds[0])\"")
        }
        if bounds.count == 2 {
            guard let code = frequency(bounds[1]) else {
                return problem("unrecognized --cpu-freq argument \"\(bounds[1])\"")
            }
            (range.low, range.high) = (range.high, .value(code))
            if range.high.raw < range.low.raw {
                return problem("min cpu-frec (\(bounds[0])) must be < max cpu-freq (\(bounds[1]))")
            }
        }
        if let governorName {
            guard bounds.count == 2 else { return problem("gov on cpu-frec (\(governorName)) illegal without max") }
            guard let code = code(governorName, governors) else {
                return problem("illegal governor: \(governorName) on --cpu-freq")
            }
            range.governor = .value(code | wordFlag)
        }
        guard range.isAllowed(configuration) else {
            return problem("governor of \(text) is not allowed in slurm.conf")
        }
        return .success(range)
    }

    private func isAllowed(_ configuration: SlurmConfiguration?) -> Bool {
        guard let chosen = governor.number else { return true }
        let names = CommaList.parts(configuration?.text("CpuFreqGovernors") ?? Self.usualGovernors)
        return names.contains { Self.code($0, Self.governors) == chosen & ~Self.wordFlag }
    }

    private static func code(_ text: String, _ table: [(prefix: String, code: UInt32)]) -> UInt32? {
        let lower = text.lowercased()
        return table.first { lower.hasPrefix($0.prefix) }?.code
    }

    private static func frequency(_ text: String) -> UInt32? {
        if let code = code(text, frequencies) { return code }
        let number = UInt32(truncatingIfNeeded: LeadingNumber(text).value)
        return number == 0 ? nil : number
    }

    /// What jobs are told of it; nil where nothing was said.
    var text: String? {
        func word(_ value: Settable<UInt32>) -> String {
            value.raw & Self.wordFlag != 0 ? CPUFrequencyText.text(value) : "\(value.raw)"
        }
        switch (low.isUnset, high.isUnset, governor.isUnset) {
        case (true, true, true): return nil
        case (false, false, false): return "\(word(low))-\(word(high)):\(word(governor))"
        case (false, false, true): return "\(word(low))-\(word(high))"
        case (true, false, _): return word(high)
        default: return word(governor)
        }
    }
}
