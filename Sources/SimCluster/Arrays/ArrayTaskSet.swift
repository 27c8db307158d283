/// A set of task indices of a job array, kept as ascending runs: a million tasks in a row take one run.
package struct ArrayTaskSet: Hashable, Codable, Sendable {
    /// A run of indices without a gap.
    struct Run: Hashable, Codable, Sendable {
        var first: UInt32
        var last: UInt32
    }

    private(set) var runs: [Run] = []
    /// How many indices it holds.
    package private(set) var count = 0

    /// An empty set.
    package init() {}

    /// The set of these indices.
    package init(_ indices: some Sequence<UInt32>) {
        for index in indices { insert(index) }
    }

    /// Whether it holds nothing.
    package var isEmpty: Bool {
        count == 0
    }

    /// The lowest index.
    package var first: UInt32? {
        runs.first?.first
    }

    /// The highest index.
    package var last: UInt32? {
        runs.last?.last
    }

    /// The indices, ascending.
    package var indices: [UInt32] {
        runs.flatMap { Array($0.first...$0.last) }
    }

    /// Whether it holds `index`.
    package func contains(_ index: UInt32) -> Bool {
        let position = position(of: index)
        return position < runs.count && runs[position].first <= index
    }

    /// Adds an index.
    package mutating func insert(_ index: UInt32) {
        let position = position(of: index)
        if position < runs.count, runs[position].first <= index { return }
        count += 1
        let touchesBefore = position > 0 && runs[position - 1].last &+ 1 == index
        let touchesAfter = position < runs.count && runs[position].first == index &+ 1
        switch (touchesBefore, touchesAfter) {
        case (true, true):
            runs[position - 1].last = runs[position].last
            runs.remove(at: position)
        case (true, false): runs[position - 1].last = index
        case (false, true): runs[position].first = index
        case (false, false): runs.insert(Run(first: index, last: index), at: position)
        }
    }

    /// Takes an index out; does nothing where it is not held.
    package mutating func remove(_ index: UInt32) {
        let position = position(of: index)
        guard position < runs.count, runs[position].first <= index else { return }
        count -= 1
        let run = runs[position]
        switch (run.first == index, run.last == index) {
        case (true, true): runs.remove(at: position)
        case (true, false): runs[position].first = index + 1
        case (false, true): runs[position].last = index - 1
        case (false, false):
            runs[position].last = index - 1
            runs.insert(Run(first: index + 1, last: run.last), at: position + 1)
        }
    }

    /// The indices that both sets hold.
    package func intersection(_ other: ArrayTaskSet) -> ArrayTaskSet {
        count <= other.count
            ? ArrayTaskSet(indices.filter(other.contains)) : ArrayTaskSet(other.indices.filter(contains))
    }

    /// The set as a hexadecimal mask, as slurmctld 22.05 sends it (`array_task_str`): `0x1E` for 1-4.
    package var hexMask: String {
        guard let last else { return "0x0" }
        var digits = ""
        var digit = last / 4 + 1
        while digit > 0 {
            digit -= 1
            var value: UInt32 = 0
            for bit in 0..<4 where contains(digit * 4 + UInt32(bit)) { value |= 1 << UInt32(bit) }
            digits += String(value, radix: 16, uppercase: true)
        }
        return "0x\(digits)"
    }

    /// The set as ranges: `0-3,7`.
    package var rangeText: String {
        runs.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)-\($0.last)" }.joined(separator: ",")
    }

    /// The place of the first run that ends at or after `index`, by bisection.
    private func position(of index: UInt32) -> Int {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].last < index { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
