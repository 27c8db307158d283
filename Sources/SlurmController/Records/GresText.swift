import SimCluster
import SlurmModel
import SlurmWire

/// Generic resources as Slurm writes them.
enum GresText {
    /// What was asked for, as on the wire: `gres:gpu:fake:2`; nil for nothing.
    static func requested(_ specs: [GresSpec]) -> String? {
        specs.isEmpty ? nil : specs.map { "gres:\($0)" }.joined(separator: ",")
    }

    /// What a job holds on all its nodes together: `gpu:fake:2`.
    static func total(_ allocations: [NodeAllocation]) -> String? {
        var totals: [GresSpec] = []
        for item in allocations.flatMap(\.gres) where !item.indices.isEmpty {
            let count = UInt64(item.indices.count)
            if let index = totals.firstIndex(where: { $0.name == item.name && $0.type == item.type }) {
                totals[index].count += count
            } else {
                totals.append(GresSpec(name: item.name, type: item.type, count: count))
            }
        }
        return totals.isEmpty ? nil : totals.map(\.description).joined(separator: ",")
    }

    /// What a job holds on one node, with the numbers of the units: `gpu:fake:2(IDX:0-1)`.
    static func detail(_ allocation: NodeAllocation) -> String {
        allocation.gres.filter { !$0.indices.isEmpty }.map { item in
            "\(GresSpec(name: item.name, type: item.type, count: UInt64(item.indices.count)))(IDX:\(ranges(item.indices)))"
        }.joined(separator: ",")
    }

    /// What is held of a node's resources: `gpu:fake:2(IDX:0-1)`, and `gpu:fake:0(IDX:N/A)` for none.
    static func used(_ allocations: [GresAllocation]) -> String? {
        let texts = allocations.map { item in
            let spec = GresSpec(name: item.name, type: item.type, count: UInt64(item.indices.count))
            return "\(spec)(IDX:\(item.indices.isEmpty ? "N/A" : ranges(item.indices)))"
        }
        return texts.isEmpty ? nil : texts.joined(separator: ",")
    }

    /// What a node without generic resources is said to use: `gpu:0` for every kind of GresTypes.
    static func none(of configuration: SlurmConfiguration) -> String? {
        configuration.text("GresTypes")?.split(separator: ",").map { "\($0):0" }.joined(separator: ",")
    }

    /// Ascending numbers as ranges: `0-1,3`.
    static func ranges(_ numbers: [Int]) -> String {
        var parts: [String] = []
        var index = numbers.startIndex
        while index < numbers.endIndex {
            var last = index
            while last + 1 < numbers.endIndex, numbers[last + 1] == numbers[last] + 1 { last += 1 }
            parts.append(last == index ? "\(numbers[index])" : "\(numbers[index])-\(numbers[last])")
            index = last + 1
        }
        return parts.joined(separator: ",")
    }
}
