import SlurmWire

/// What the tasks of a step use together.
struct StepUse: Sendable {
    private var inputs = Extremes()
    private var outputs = Extremes()
    private var frequency: UInt64 = 0
    private var energy: UInt64 = 0

    /// Where it is the most and the least, and the sum, by resource.
    fileprivate struct Extremes: Sendable {
        var most = Counts()
        var nodeOfMost = Counts()
        var taskOfMost = Counts()
        var least = Counts()
        var nodeOfLeast = Counts()
        var taskOfLeast = Counts()
        var total = Counts()
    }

    /// `INFINITE64`: not measured.
    private static let none = UInt64.max
    /// `NO_VAL64`: not known.
    private static let unknown = UInt64.max - 1

    /// Adds up what nodes have told.
    init(_ nodes: [JobAccounting]) {
        for node in nodes {
            frequency &+= UInt64(node.actCpufreq)
            energy =
                energy == Self.unknown || node.consumedEnergy == Self.unknown
                ? Self.unknown : energy &+ node.consumedEnergy
            for (index, id) in node.tresIDs.enumerated() {
                func at(_ list: [UInt64]) -> UInt64 { index < list.count ? list[index] : Self.none }
                inputs.add(
                    id,
                    most: (at(node.tresUsageInMax), at(node.tresUsageInMaxNodeid), at(node.tresUsageInMaxTaskid)),
                    least: (at(node.tresUsageInMin), at(node.tresUsageInMinNodeid), at(node.tresUsageInMinTaskid)),
                    total: at(node.tresUsageInTot)
                )
                outputs.add(
                    id,
                    most: (at(node.tresUsageOutMax), at(node.tresUsageOutMaxNodeid), at(node.tresUsageOutMaxTaskid)),
                    least: (at(node.tresUsageOutMin), at(node.tresUsageOutMinNodeid), at(node.tresUsageOutMinTaskid)),
                    total: at(node.tresUsageOutTot)
                )
            }
        }
    }

    /// The same as accounting keeps it; averages are over the tasks.
    func statistics(tasks: UInt32) -> AccountingUsageStatistics {
        var result = AccountingUsageStatistics()
        result.actCpufreq = PackedDouble(Double(frequency) / Double(max(tasks, 1)))
        result.consumedEnergy = energy
        result.tresUsageInMax = inputs.most.text
        result.tresUsageInMaxNodeid = inputs.nodeOfMost.text
        result.tresUsageInMaxTaskid = inputs.taskOfMost.text
        result.tresUsageInMin = inputs.least.text
        result.tresUsageInMinNodeid = inputs.nodeOfLeast.text
        result.tresUsageInMinTaskid = inputs.taskOfLeast.text
        result.tresUsageInTot = inputs.total.text
        result.tresUsageInAve = inputs.total.divided(by: tasks).text
        result.tresUsageOutMax = outputs.most.text
        result.tresUsageOutMaxNodeid = outputs.nodeOfMost.text
        result.tresUsageOutMaxTaskid = outputs.taskOfMost.text
        result.tresUsageOutMin = outputs.least.text
        result.tresUsageOutMinNodeid = outputs.nodeOfLeast.text
        result.tresUsageOutMinTaskid = outputs.taskOfLeast.text
        result.tresUsageOutTot = outputs.total.text
        result.tresUsageOutAve = outputs.total.divided(by: tasks).text
        return result
    }

    /// Counts by resource, in the order in which resources were first told of.
    struct Counts: Sendable {
        private var entries: [(id: UInt32, count: UInt64)] = []

        /// The count of a resource; nil where there is none.
        subscript(_ id: UInt32) -> UInt64? {
            get { entries.first { $0.id == id }?.count }
            set {
                guard let newValue, newValue != StepUse.none else { return }
                if let index = entries.firstIndex(where: { $0.id == id }) {
                    entries[index].count = newValue
                } else {
                    entries.append((id, newValue))
                }
            }
        }

        /// `1=8,2=1024`; nil where nothing is counted.
        var text: String? {
            entries.isEmpty ? nil : WordList.joined(entries.map { "\($0.id)=\($0.count)" }, by: ",")
        }

        /// Every count divided.
        func divided(by number: UInt32) -> Counts {
            guard number > 1 else { return self }
            var result = self
            for index in result.entries.indices { result.entries[index].count /= UInt64(number) }
            return result
        }
    }
}

extension StepUse.Extremes {
    /// Adds what a node has told of a resource: values with the node and the task.
    fileprivate mutating func add(
        _ id: UInt32,
        most new: (UInt64, UInt64, UInt64),
        least newLeast: (UInt64, UInt64, UInt64),
        total newTotal: UInt64
    ) {
        if new.0 != UInt64.max, most[id].map({ $0 < new.0 }) ?? true {
            (most[id], nodeOfMost[id], taskOfMost[id]) = (new.0, new.1, new.2)
        }
        if newLeast.0 != UInt64.max, least[id].map({ $0 > newLeast.0 }) ?? true {
            (least[id], nodeOfLeast[id], taskOfLeast[id]) = (newLeast.0, newLeast.1, newLeast.2)
        }
        if newTotal != UInt64.max { total[id] = (total[id] ?? 0) &+ newTotal }
    }
}
