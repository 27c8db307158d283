import JobSupervisor
import SlurmWire

extension JobAccounting {
    /// The kinds of resources that are measured, in the order of slurmdbd's first ones.
    private static let names: [(id: UInt32, name: String, type: String)] = [
        (1, "", "cpu"), (2, "", "mem"), (3, "", "energy"), (4, "", "node"), (5, "", "billing"), (6, "disk", "fs"),
        (7, "", "vmem"), (8, "", "pages"),
    ]

    /// `INFINITE64`: not measured.
    private static let none = UInt64.max

    /// What the tasks of a node use; `tasks` are their numbers.
    init(_ usages: [(task: UInt32, usage: ProcessUsage)], nodeIndex: Int) {
        self.init()
        tresIDs = Self.names.map(\.id)
        tresList = Self.names.map { kind in
            var resource = TrackedResource()
            (resource.id, resource.type, resource.name) = (kind.id, kind.type, kind.name.isEmpty ? nil : kind.name)
            return resource
        }
        let inputs = usages.map { ($0.task, Self.values($0.usage, reads: true)) }
        let outputs = usages.map { ($0.task, Self.values($0.usage, reads: false)) }
        for index in Self.names.indices {
            let input = Extremes(inputs.map { ($0.0, $0.1[index]) }, nodeIndex)
            tresUsageInMax.append(input.most)
            tresUsageInMaxNodeid.append(input.nodeOfMost)
            tresUsageInMaxTaskid.append(input.taskOfMost)
            tresUsageInMin.append(input.least)
            tresUsageInMinNodeid.append(input.nodeOfLeast)
            tresUsageInMinTaskid.append(input.taskOfLeast)
            tresUsageInTot.append(input.total)
            let output = Extremes(outputs.map { ($0.0, $0.1[index]) }, nodeIndex)
            tresUsageOutMax.append(output.most)
            tresUsageOutMaxNodeid.append(output.nodeOfMost)
            tresUsageOutMaxTaskid.append(output.taskOfMost)
            tresUsageOutMin.append(output.least)
            tresUsageOutMinNodeid.append(output.nodeOfLeast)
            tresUsageOutMinTaskid.append(output.taskOfLeast)
            tresUsageOutTot.append(output.total)
        }
        let cpu = usages.reduce(0) { $0 + $1.usage.cpuMilliseconds }
        (userCPUSec, userCPUUsec) = (cpu / 1000, UInt32(cpu % 1000) * 1000)
    }

    private static func values(_ usage: ProcessUsage, reads: Bool) -> [UInt64] {
        guard reads else { return [none, none, 0, none, none, usage.writtenBytes, none, none] }
        return [
            usage.cpuMilliseconds, usage.residentBytes, 0, none, none, usage.readBytes, usage.virtualBytes,
            usage.majorFaults,
        ]
    }

    /// The most and the least of a resource, in which task, and the sum.
    private struct Extremes {
        var (most, least, total) = (none, none, none)
        var (taskOfMost, taskOfLeast) = (none, none)
        var (nodeOfMost, nodeOfLeast) = (none, none)

        init(_ values: [(task: UInt32, value: UInt64)], _ nodeIndex: Int) {
            let known = values.filter { $0.value != none }
            guard let largest = known.max(by: { $0.value < $1.value }),
                let smallest = known.min(by: { $0.value < $1.value })
            else { return }
            (most, taskOfMost, nodeOfMost) = (largest.value, UInt64(largest.task), UInt64(nodeIndex))
            (least, taskOfLeast, nodeOfLeast) = (smallest.value, UInt64(smallest.task), UInt64(nodeIndex))
            total = known.reduce(0) { $0 + $1.value }
        }
    }
}
