/// Amounts of trackable resources, by the numbers that accounting gives these, ascending: `1=2,2=100,4=1`.
///
/// 1 is CPUs, 2 memory in MiB, 3 energy, 4 nodes, 5 billing, 6 disk, 7 virtual memory, 8 pages; generic resources
/// follow from 1001 (observed on slurmdbd 22.05.8).
package struct TresAmounts: Hashable, Codable, Sendable {
    /// One amount.
    package struct Item: Hashable, Codable, Sendable {
        /// The resource's number.
        package var id: UInt32
        /// How much of it; `UInt64.max` in a request takes a limit away.
        package var count: UInt64
    }

    /// The amounts, ascending by number.
    package private(set) var items: [Item] = []

    /// CPUs.
    package static let cpu: UInt32 = 1
    /// Memory in MiB.
    package static let memory: UInt32 = 2
    /// Energy.
    package static let energy: UInt32 = 3
    /// Nodes.
    package static let node: UInt32 = 4
    /// Billing.
    package static let billing: UInt32 = 5

    /// No amounts.
    package init() {}

    /// Reads `1=2,4=1`; parts that are no amount are left out.
    package init(parsing text: String) {
        for part in text.split(separator: ",") {
            let words = part.split(separator: "=", maxSplits: 1)
            guard words.count == 2, let id = UInt32(words[0]) else { continue }
            if let count = UInt64(words[1]) {
                self[id] = count
            } else if words[1] == "-1" {
                self[id] = .max
            }
        }
    }

    /// The text `1=2,4=1`; empty for no amounts.
    package var text: String {
        items.map { "\($0.id)=\($0.count)" }.joined(separator: ",")
    }

    /// Whether there are none.
    package var isEmpty: Bool {
        items.isEmpty
    }

    /// The amount of a resource; nil where it is not mentioned.
    package subscript(id: UInt32) -> UInt64? {
        get { items.first { $0.id == id }?.count }
        set {
            let place = items.firstIndex { $0.id >= id } ?? items.endIndex
            if place < items.endIndex, items[place].id == id { items.remove(at: place) }
            if let newValue { items.insert(Item(id: id, count: newValue), at: place) }
        }
    }

    /// Takes over what a change says: amounts replace amounts, and `UInt64.max` takes one away.
    package mutating func apply(_ changes: TresAmounts) {
        for item in changes.items { self[item.id] = item.count == .max ? nil : item.count }
    }

    /// Adds amounts to these.
    package mutating func add(_ other: TresAmounts) {
        for item in other.items { self[item.id] = (self[item.id] ?? 0) &+ item.count }
    }

    /// Takes amounts from these; what would be less than nothing becomes nothing.
    package mutating func subtract(_ other: TresAmounts) {
        for item in other.items {
            let old = self[item.id] ?? 0
            self[item.id] = old > item.count ? old - item.count : nil
        }
    }
}
