/// The keys that may stand in one place of a configuration file.
package enum ConfigurationKeyTable: Sendable {
    /// At the start of a line of slurm.conf.
    case global
    /// After `NodeName=`.
    case node
    /// After `PartitionName=`.
    case partition
    /// After `DownNodes=`.
    case downNodes
    /// After `NodeSet=`.
    case nodeSet
    /// After `FrontendName=`.
    case frontEnd
    /// At the start of a line of gres.conf.
    case gres
    /// After `Name=` or `NodeName=` in gres.conf.
    case gresLine

    /// Every key of slurm.conf, in the order of their lower-case names.
    package static var globalKeys: [ConfigurationKey] {
        globalAToL + globalMToZ
    }

    /// The key of this name, whatever its case; nil for a name that Slurm does not know.
    package func key(_ name: some BidirectionalCollection<UInt8>) -> ConfigurationKey? {
        let rows = rows(for: name)
        var (low, high) = (0, rows.count)
        while low < high {
            let middle = (low + high) / 2
            let order = Self.compare(name, rows[middle].name.utf8)
            if order == 0 { return rows[middle] }
            if order < 0 { high = middle } else { low = middle + 1 }
        }
        return nil
    }

    /// The key of this name, whatever its case; nil for a name that Slurm does not know.
    package func key(_ name: String) -> ConfigurationKey? {
        key(name.utf8)
    }

    private func rows(for name: some BidirectionalCollection<UInt8>) -> [ConfigurationKey] {
        switch self {
        case .global:
            guard let first = name.first else { return [] }
            return ASCII.lowercase(first) < UInt8(ascii: "m") ? Self.globalAToL : Self.globalMToZ
        case .node: return Self.nodeKeys
        case .partition: return Self.partitionKeys
        case .downNodes: return Self.downNodesKeys
        case .nodeSet: return Self.nodeSetKeys
        case .frontEnd: return Self.frontEndKeys
        case .gres: return Self.gresKeys
        case .gresLine: return Self.gresLineKeys
        }
    }

    /// Below, at or above 0 as `left` comes before, is, or comes after `right`, both in lower case.
    private static func compare(_ left: some Sequence<UInt8>, _ right: some Sequence<UInt8>) -> Int {
        var others = right.makeIterator()
        for byte in left {
            guard let other = others.next() else { return 1 }
            let (first, second) = (ASCII.lowercase(byte), ASCII.lowercase(other))
            if first != second { return first < second ? -1 : 1 }
        }
        return others.next() == nil ? 0 : -1
    }
}
