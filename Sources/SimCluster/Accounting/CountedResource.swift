/// A kind of resource that accounting counts: `cpu`, `gres/gpu`.
package struct CountedResource: Hashable, Codable, Sendable {
    /// Its number.
    package var id: UInt32
    /// The type: `cpu`, `gres`.
    package var type: String
    /// The name within the type: `gpu`, `gpu:tesla`; nil for a type that has none.
    package var name: String?

    /// Names a resource.
    package init(id: UInt32, type: String, name: String? = nil) {
        self.id = id
        self.type = type
        self.name = name
    }

    /// Those that are always counted, with the numbers that slurmdbd gives them.
    package static let always = [
        CountedResource(id: 1, type: "cpu"), CountedResource(id: 2, type: "mem"),
        CountedResource(id: 3, type: "energy"), CountedResource(id: 4, type: "node"),
        CountedResource(id: 5, type: "billing"), CountedResource(id: 6, type: "fs", name: "disk"),
        CountedResource(id: 7, type: "vmem"), CountedResource(id: 8, type: "pages"),
    ]

    /// The number of the first one that a cluster adds.
    package static let firstOwnID: UInt32 = 1001

    /// Those above, and those that `AccountingStorageTRES` names (`gres/gpu`, `license/x`), numbered as they come.
    package static func table(adding names: [String], to known: [CountedResource] = always) -> [CountedResource] {
        var table = known
        for name in names {
            let words = name.split(separator: "/", maxSplits: 1)
            guard let type = words.first else { continue }
            let rest = words.count == 2 ? "\(words[1])" : nil
            if table.contains(where: { $0.type == type && $0.name == rest }) { continue }
            let next = max(firstOwnID, (table.map(\.id).max() ?? 0) + 1)
            table.append(CountedResource(id: next, type: "\(type)", name: rest))
        }
        return table
    }
}
