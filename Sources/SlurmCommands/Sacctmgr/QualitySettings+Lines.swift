import SlurmModel
import SlurmWire

extension QualitySettings {
    /// The settings in the order in which they are told.
    private static let order = [
        "GraceTime", "GrpJobs", "GrpJobsAccrue", "GrpSubmitJobs", "GrpTRES", "GrpTRESMins", "GrpTRESRunMins", "GrpWall",
        "MaxJobsAccruePerAccount", "MaxJobsAccruePerUser", "MaxJobsPerAccount", "MaxJobsPerUser",
        "MaxSubmitJobsPerAccount", "MaxSubmitJobsPerUser", "MaxTRESPerAccount", "MaxTRESPerJob", "MaxTRESPerNode",
        "MaxTRESPerUser", "MinPrioThresh", "MinTRESPerJob", "MaxTRESMins", "MaxTRESRUNMinsPerAccount",
        "MaxTRESRUNMinsPerUser", "MaxWall", "Preempt", "PreemptMode", "PreemptExemptTime", "Priority", "UsageFactor",
        "UsageThreshold", "LimitFactor",
    ]
    private static let modeWords: [UInt16: String] = [8: "CANCEL", 2: "REQUEUE", 0x8000: "GANG"]

    /// What is set, line by line, as `sacctmgr add qos` tells it.
    func lines(_ session: inout AccountingSession) throws(ControllerError) -> [String] {
        let names = record.preemptList == nil ? [:] : try qosNames(&session)
        let resources = try session.resources()
        var told: [(label: String, value: String)] = []
        if record.flags != FlagChange.none {
            told.append(("Flags", AccountingQOS.words(ofFlags: record.flags)))
        }
        for label in Self.order {
            if let value = number(label) ?? amounts(label, resources) ?? factor(label) ?? preemption(label, names) {
                told.append((label, value))
            }
        }
        // One label stands closer than the others.
        return told.map { label, value in
            let width = label == "MaxJobsPerUser" ? label.count + 1 : 25
            return "  " + label + String(repeating: " ", count: max(1, width - label.count)) + "= " + value
        }
    }

    private func qosNames(_ session: inout AccountingSession) throws(ControllerError) -> [UInt32: String] {
        var names: [UInt32: String] = [:]
        for quality in try session.qos() { names[quality.id] = quality.name ?? "" }
        return names
    }

    private func number(_ label: String) -> String? {
        guard let row = Self.numbers.first(where: { $0.label == label }) else { return nil }
        switch record[keyPath: row.path] {
        case .unset: return nil
        case .infinite: return label == "GrpJobsAccrue" ? "None" : "NONE"
        case .value(let value):
            switch row.kind {
            case .count: return "\(value)"
            case .minutes: return LengthText.minutes(value)
            case .seconds: return LengthText.seconds(Int64(value))
            }
        }
    }

    private func amounts(_ label: String, _ resources: [UInt32: String]) -> String? {
        guard let row = Self.amounts.first(where: { $0.label == label }), let list = record[keyPath: row.path] else {
            return nil
        }
        return TresList(list).amounts(resources, UnitText()) ?? "(null)"
    }

    private func factor(_ label: String) -> String? {
        guard let row = Self.factors.first(where: { $0.label == label }) else { return nil }
        let value = record[keyPath: row.path].value
        if value == Self.unsetFactor { return nil }
        return value == Double(UInt32.max) ? "NONE" : NumberText.fixed(value, decimals: 4)
    }

    private func preemption(_ label: String, _ names: [UInt32: String]) -> String? {
        switch label {
        case "Preempt":
            guard let list = record.preemptList?.compactMap({ $0 }), list != [""] else { return nil }
            let found = list.map { entry -> String in
                let sign = entry.prefix { "+-".contains($0) }
                return sign + (UInt32(entry.dropFirst(sign.count)).flatMap { names[$0] } ?? "")
            }
            return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: ",")
        case "PreemptMode": return Self.modeWords[record.preemptMode]
        default: return nil
        }
    }
}
