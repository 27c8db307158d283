import SlurmModel

/// The CPU frequencies that a job or step asks for.
enum CPUFrequencyRequest {
    /// The text; nil where nothing is asked for.
    static func text(_ low: Settable<UInt32>, _ high: Settable<UInt32>, _ governor: Settable<UInt32>) -> String? {
        var parts: [String] = []
        if isGiven(low) { parts.append("CPU_min_freq=\(frequency(low)) ") }
        if isGiven(high) { parts.append("CPU_max_freq=\(frequency(high)) ") }
        if isGiven(governor) { parts.append("Governor=\(CPUFrequencyText.text(governor))") }
        return parts.isEmpty ? nil : parts.joined()
    }

    private static func isGiven(_ value: Settable<UInt32>) -> Bool {
        !value.isUnset && value.raw != 0
    }

    private static func frequency(_ value: Settable<UInt32>) -> String {
        value.raw >> 31 == 1 ? CPUFrequencyText.text(value) : "\(value.raw)"
    }
}
