import SlurmModel
import SlurmWire

/// The words for bits and numbers of the configuration.
enum ConfigFlags {
    /// `AccountingStorageEnforce`.
    static let enforcement = FlagWords(
        (1 << 0, "associations"),
        (1 << 1, "limits"),
        (1 << 5, "nojobs"),
        (1 << 6, "nosteps"),
        (1 << 3, "qos"),
        (1 << 4, "safe"),
        (1 << 2, "wckeys")
    )
    /// `AccountingStoreFlags`, bits of the configuration's flags.
    static let stored = FlagWords((1 << 1, "job_comment"), (1 << 10, "job_env"), (1 << 9, "job_script"))
    /// `PrivateData`.
    static let privateData = FlagWords(
        (1 << 5, "accounts"),
        (1 << 7, "cloud"),
        (1 << 8, "events"),
        (1 << 0, "jobs"),
        (1 << 1, "nodes"),
        (1 << 2, "partitions"),
        (1 << 6, "reservations"),
        (1 << 3, "usage"),
        (1 << 4, "users")
    )
    /// `PrologFlags`.
    static let prolog = FlagWords(
        (0x1, "Alloc"),
        (0x4, "Contain"),
        (0x20, "DeferBatch"),
        (0x2, "NoHold"),
        (0x8, "Serial"),
        (0x10, "X11")
    )
    /// `ReconfigFlags`.
    static let reconfigure = FlagWords((1, "KeepPartInfo"), (2, "KeepPartState"))

    /// Whether one of the configuration's flags is set.
    static func yes(_ configuration: ControllerConfiguration, _ bit: UInt32) -> String {
        configuration.confFlags & bit != 0 ? "Yes" : "No"
    }

    /// A length of time, in seconds.
    static func length(_ seconds: UInt32) -> String {
        seconds == UInt32.max ? "UNLIMITED" : TimeLimitText.text(seconds: Int(seconds), padded: true)
    }

    /// `CpuFreqGovernors`.
    static func governors(_ bits: UInt32) -> String {
        let all: [(bits: UInt32, word: String)] = [
            (0x8800_0000, "Conservative"), (0x8400_0000, "OnDemand"), (0x8200_0000, "Performance"),
            (0x8100_0000, "PowerSave"), (0x8040_0000, "SchedUtil"), (0x8080_0000, "UserSpace"),
        ]
        let words = all.filter { bits & $0.bits == $0.bits }.map(\.word)
        return words.isEmpty ? "No Governors defined" : words.joined(separator: ",")
    }

    /// `HealthCheckNodeState`.
    static func healthCheck(_ bits: UInt16) -> String {
        let cycle = bits & 0x8000 != 0 ? ["CYCLE"] : []
        if bits & 0xf == 0xf { return (cycle + ["ANY"]).joined(separator: ",") }
        let states = [(UInt16(1), "IDLE"), (2, "ALLOC"), (4, "MIXED")].filter { bits & $0.0 != 0 }.map(\.1)
        return (cycle + states).joined(separator: ",")
    }

    /// `LogTimeFormat`; nil for a number that Slurm does not have.
    static func logFormat(_ number: UInt16) -> String? {
        let words = ["iso8601_ms", "iso8601", "rfc5424_ms", "rfc5424", "clock", "short", "thread_id"]
        return Int(number) < words.count ? words[Int(number)] : nil
    }

    /// `PriorityFlags`.
    static func priority(_ bits: UInt16) -> String {
        var words = FlagWords(
            (1 << 0, "ACCRUE_ALWAYS"),
            (1 << 2, "SMALL_RELATIVE_TO_TIME"),
            (1 << 4, "CALCULATE_RUNNING"),
            (1 << 3, "DEPTH_OBLIVIOUS")
        ).rows.filter { UInt64(bits) & $0.bits != 0 }.map(\.word)
        if bits & (1 << 5) == 0 { words.append("NO_FAIR_TREE") }
        if bits & (1 << 6) != 0 { words.append("INCR_ONLY") }
        if bits & (1 << 1) != 0 { words.append("MAX_TRES") }
        // Slurm tells any of the four as all of them.
        if bits & (0xf << 7) != 0 { words.append("NO_NORMAL_ALL") }
        return words.joined(separator: ",")
    }

    /// `PriorityUsageResetPeriod`.
    static func resetPeriod(_ number: UInt16) -> String {
        let words = ["NONE", "NOW", "DAILY", "WEEKLY", "MONTHLY", "QUARTERLY", "YEARLY"]
        return Int(number) < words.count ? words[Int(number)] : "UNKNOWN"
    }

    /// `SlurmctldPort`.
    static func ports(_ configuration: ControllerConfiguration) -> String {
        let (first, count) = (configuration.slurmctldPort, UInt32(configuration.slurmctldPortCount))
        return count > 1 ? "\(first)-\(first &+ count &- 1)" : "\(first)"
    }
}
