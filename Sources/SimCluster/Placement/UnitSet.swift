/// A set of small numbers, for cores of a node and units of a generic resource; the first 64 cost no allocation.
struct UnitSet: Hashable, Sendable {
    private var low: UInt64 = 0
    private var high: [UInt64] = []

    /// How many numbers it holds.
    var count: Int {
        high.reduce(low.nonzeroBitCount) { $0 + $1.nonzeroBitCount }
    }

    /// Whether it holds nothing.
    var isEmpty: Bool {
        low == 0 && high.allSatisfy { $0 == 0 }
    }

    /// Whether it holds `unit`.
    func contains(_ unit: Int) -> Bool {
        if unit < 64 { return low & (1 << UInt64(unit)) != 0 }
        let word = unit / 64 - 1
        return word < high.count && high[word] & (1 << UInt64(unit % 64)) != 0
    }

    /// Adds a number; whether it was not held before.
    @discardableResult
    mutating func insert(_ unit: Int) -> Bool {
        if contains(unit) { return false }
        if unit < 64 {
            low |= 1 << UInt64(unit)
        } else {
            let word = unit / 64 - 1
            while high.count <= word { high.append(0) }
            high[word] |= 1 << UInt64(unit % 64)
        }
        return true
    }

    /// Takes a number out; whether it was held before.
    @discardableResult
    mutating func remove(_ unit: Int) -> Bool {
        guard contains(unit) else { return false }
        if unit < 64 {
            low &= ~(1 << UInt64(unit))
        } else {
            high[unit / 64 - 1] &= ~(1 << UInt64(unit % 64))
        }
        return true
    }
}
