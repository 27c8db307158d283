import SimCluster
import SlurmModel
import SlurmWire

extension QualityOfService {
    /// Takes over what a message says; what it does not mention stays.
    mutating func change(_ record: AccountingQOS) {
        if let text = record.description { description = text }
        limits.apply(QOSLimits(record))
        changeFlags(record.flags)
        switch record.graceTime {
        case .unset: break
        case .infinite: graceSeconds = 0
        case .value(let seconds): graceSeconds = seconds
        }
        switch record.priority {
        case .unset: break
        case .infinite: priority = 0
        case .value(let number): priority = number
        }
        if !record.preemptExemptTime.isUnset { exemptSeconds = record.preemptExemptTime }
        if record.preemptMode != Self.unsetMode { preemptMode = record.preemptMode }
        if let list = record.preemptList?.compactMap(\.self), !list.isEmpty { changePreempted(list) }
        usageFactor = Self.number(record.usageFactor, usageFactor, unlimited: 1) ?? 1
        usageThreshold = Self.number(record.usageThres, usageThreshold, unlimited: nil)
        limitFactor = Self.number(record.limitFactor, limitFactor, unlimited: nil)
    }

    /// `NO_VAL16`.
    private static let unsetMode: UInt16 = 0xfffe

    private static func number(_ packed: PackedDouble, _ old: Double?, unlimited: Double?) -> Double? {
        switch packed.value {
        case AccountingQOS.unset: old
        case AccountingQOS.unlimited: unlimited
        case let value where value < 0: unlimited
        case let value: value
        }
    }

    /// `QOS_FLAG_NOTSET`, `QOS_FLAG_ADD` and `QOS_FLAG_REMOVE` say how the others are meant.
    private mutating func changeFlags(_ new: UInt32) {
        let (notSet, adds, removes): (UInt32, UInt32, UInt32) = (0x1000_0000, 0x2000_0000, 0x4000_0000)
        let bits = new & 0x0fff_ffff
        if new & notSet != 0 { return }
        if new & removes != 0 {
            flags &= ~bits
        } else if new & adds != 0 {
            flags |= bits
        } else {
            flags = bits
        }
    }

    /// Takes over a list of qualities of service: numbers, or changes (`+2`, `-3`) of those that there are.
    private mutating func changePreempted(_ list: [String]) {
        if !list.contains(where: { $0.hasPrefix("+") || $0.hasPrefix("-") }) { preempts = [] }
        for text in list {
            let isRemoved = text.hasPrefix("-")
            let digits = text.hasPrefix("+") || isRemoved ? text.dropFirst() : text[...]
            guard let id = UInt32(digits) else { continue }
            preempts.removeAll { $0 == id }
            if !isRemoved { preempts.append(id) }
        }
        preempts.sort()
    }
}
