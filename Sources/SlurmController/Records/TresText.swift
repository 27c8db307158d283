import SimCluster
import SlurmModel
import SlurmWire

/// Counts of trackable resources as Slurm writes them: `cpu=8,mem=16G,node=1,billing=8`.
///
/// Source: `CfgTRES`, `AllocTRES` and `TRES` as printed by scontrol 22.05.8.
enum TresText {
    /// The text for counts; those that are 0 are left out, `billing` equals the CPUs unless weights say otherwise.
    static func text(cpus: Int, memoryMiB: UInt64, nodes: Int?, gres: [(name: String, count: Int)] = []) -> String? {
        var parts: [String] = []
        if cpus > 0 { parts.append("cpu=\(cpus)") }
        if memoryMiB > 0 { parts.append("mem=\(memory(memoryMiB))") }
        if let nodes, nodes > 0 { parts.append("node=\(nodes)") }
        if cpus > 0 { parts.append("billing=\(cpus)") }
        for item in gres where item.count > 0 { parts.append("\(item.name)=\(item.count)") }
        return parts.isEmpty ? nil : parts.joined(separator: ",")
    }

    /// An amount of MiB in the largest unit that divides it, else with two decimals: `100M`, `1G`, `1.50G`.
    static func memory(_ mebibytes: UInt64) -> String {
        var amount = mebibytes
        var unit = 0
        let units = ["M", "G", "T", "P"]
        while amount >= 1024, amount % 1024 == 0, unit < units.count - 1 {
            amount /= 1024
            unit += 1
        }
        return "\(amount)\(units[unit])"
    }
}

extension TresText {
    /// The generic resources among amounts, as `text` takes them: `gres/gpu`, with a number of units.
    static func gres(_ amounts: TresAmounts, tracked: [CountedResource]) -> [(name: String, count: Int)] {
        tracked.map { ("gres/\($0.name ?? "")", Int(clamping: amounts[$0.id] ?? 0)) }
    }

    /// The tracked ones among generic resources of nodes: each with its name, its type and a number of units.
    static func gres(
        _ items: [(name: String, type: String?, count: Int)],
        tracked: [CountedResource]
    ) -> [(name: String, count: Int)] {
        tracked.map { resource in
            let counted = items.filter { item in
                resource.name == item.name || resource.name == item.type.map { "\(item.name):\($0)" }
            }
            return ("gres/\(resource.name ?? "")", counted.reduce(0) { $0 + $1.count })
        }
    }
}
