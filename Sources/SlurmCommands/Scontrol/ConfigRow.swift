import SlurmModel
import SlurmWire

/// A key of `scontrol show config` and how its value is made.
///
/// Source: scontrol(1) and slurm.conf(5) 22.05; keys, their order and the forms of values observed on 22.05.8.
struct ConfigRow: Sendable {
    /// The lines of it: name and value, none where it is not told.
    let pairs: @Sendable (ControllerConfiguration, TimeText) -> [(name: String, value: String?)]

    /// All keys in the order of the listing.
    static let all = rowsAToE + rowsFToM + rowsNToR + rowsSToZ

    /// A key that is always told.
    init(_ name: String, value: @escaping @Sendable (ControllerConfiguration) -> String?) {
        pairs = { configuration, _ in [(name, value(configuration))] }
    }

    /// A key that is told under a condition.
    init(
        _ name: String,
        if isTold: @escaping @Sendable (ControllerConfiguration) -> Bool,
        value: @escaping @Sendable (ControllerConfiguration) -> String?
    ) {
        pairs = { configuration, _ in isTold(configuration) ? [(name, value(configuration))] : [] }
    }

    /// A time.
    init(_ name: String, time: @escaping @Sendable (ControllerConfiguration) -> Int64) {
        pairs = { configuration, times in [(name, times.text(time(configuration)))] }
    }

    /// An amount of memory, whose name says whether it counts for each CPU or each node.
    init(memory kind: String, amount: @escaping @Sendable (ControllerConfiguration) -> UInt64) {
        pairs = { configuration, _ in
            let amount = amount(configuration)
            let megabytes = amount & ~JobRecordText.memoryPerCPU
            if amount != UInt64.max && amount & JobRecordText.memoryPerCPU != 0 {
                return [("\(kind)MemPerCPU", "\(megabytes)")]
            }
            return [("\(kind)MemPerNode", amount == UInt64.max || amount == 0 ? "UNLIMITED" : "\(amount)")]
        }
    }

    /// The controllers, each on a line.
    init(controllers: ()) {
        pairs = { configuration, _ in
            configuration.controlMachine.enumerated().map { index, name in
                let address = index < configuration.controlAddr.count ? configuration.controlAddr[index] : name
                let value = name == address ? name : "\(name.orNull)(\(address.orNull))"
                return ("SlurmctldHost[\(index)]", value)
            }
        }
    }
}

extension ControllerConfiguration {
    /// Whether jobs are taken in the order in which they came.
    var isBasicPriority: Bool {
        priorityType == "priority/basic"
    }
}

extension String {
    /// The text, or another where it is empty.
    func ifEmpty(_ other: String?) -> String? {
        isEmpty ? other : self
    }
}
