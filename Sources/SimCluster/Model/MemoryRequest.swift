/// An amount of memory, per node or per CPU, in MiB.
///
/// On the wire (`pn_min_memory`) bit 63 marks an amount per CPU.
package enum MemoryRequest: Hashable, Codable, Sendable {
    /// Not given: the defaults of partition and cluster hold.
    case unset
    /// On each node; 0 means all memory of the node.
    case perNode(UInt64)
    /// For each CPU; 0 means all memory of the node.
    case perCPU(UInt64)

    /// Bit 63, `MEM_PER_CPU`.
    private static let perCPUBit: UInt64 = 0x8000_0000_0000_0000

    /// Reads the number as it is on the wire.
    package init(raw: UInt64) {
        switch raw {
        case .max, .max - 1: self = .unset
        case let number where number & Self.perCPUBit != 0: self = .perCPU(number & ~Self.perCPUBit)
        default: self = .perNode(raw)
        }
    }

    /// The number as it is on the wire.
    package var raw: UInt64 {
        switch self {
        case .unset: .max - 1
        case .perNode(let amount): amount
        case .perCPU(let amount): amount | Self.perCPUBit
        }
    }

    /// Whether the amount is 0, by which `scontrol update partition` takes a setting back.
    package var isNothing: Bool {
        self == .perNode(0) || self == .perCPU(0)
    }

    /// This amount, or `other` where none was given.
    package func or(_ other: MemoryRequest) -> MemoryRequest {
        self == .unset ? other : self
    }

    /// The amount on a node where the job has `cpus` CPUs; nil means all memory of the node.
    package func amountMiB(cpus: Int) -> UInt64? {
        switch self {
        case .unset, .perNode(0), .perCPU(0): nil
        case .perNode(let amount): amount
        case .perCPU(let amount): amount.multipliedReportingOverflow(by: UInt64(max(0, cpus))).partialValue
        }
    }
}
