import SlurmModel

/// CPU frequencies and the words that stand for some.
enum CPUFrequencyText {
    /// `CPU_FREQ_RANGE_FLAG`: the bit that marks a word.
    private static let wordFlag: UInt32 = 0x8000_0000
    private static let words: [UInt32: String] = [
        0x8000_0001: "Low", 0x8000_0002: "Medium", 0x8000_0003: "High", 0x8000_0004: "Highm1",
        0x8800_0000: "Conservative", 0x8400_0000: "OnDemand", 0x8200_0000: "Performance", 0x8100_0000: "PowerSave",
        0x8080_0000: "UserSpace", 0x8040_0000: "SchedUtil",
    ]

    /// The word or the frequency with its unit; an open one is `Unknown`.
    static func text(_ frequency: Settable<UInt32>) -> String {
        if let word = words[frequency.raw] { return word }
        if frequency.raw & wordFlag != 0 { return "Unknown" }
        // Kilohertz, converted as far as it goes in steps of a thousand.
        var (number, unit) = (Double(frequency.raw), 1)
        while number >= 1000 {
            number /= 1000
            unit += 1
        }
        guard frequency.raw != 0 else { return "0" }
        let digits = number == number.rounded(.down) ? "\(Int(number))" : NumberText.fixed(number, decimals: 2)
        return digits + ["", "K", "M", "G", "T", "P"][unit]
    }
}
