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

    /// The key of this name, whatever its case; nil for a name that Slurm does not know.
    package func key(_ name: ArraySlice<UInt8>) -> ConfigurationKey? {
        name.withUnsafeBufferPointer { name in
            guard let first = name.first else { return nil }
            let rows = rows(forFirst: first)
            var (low, high) = (0, rows.count)
            while low < high {
                let middle = (low + high) / 2
                let order = Self.compare(name, rows[middle].name)
                if order == 0 { return rows[middle] }
                if order < 0 { high = middle } else { low = middle + 1 }
            }
            return nil
        }
    }

    /// The key of this name, whatever its case; nil for a name that Slurm does not know.
    package func key(_ name: String) -> ConfigurationKey? {
        key(Array(name.utf8)[...])
    }

    private func rows(forFirst first: UInt8) -> [ConfigurationKey] {
        switch self {
        case .global: ASCII.lowercase(first) < UInt8(ascii: "m") ? Self.globalAToL : Self.globalMToZ
        case .node: Self.nodeKeys
        case .partition: Self.partitionKeys
        case .downNodes: Self.downNodesKeys
        case .nodeSet: Self.nodeSetKeys
        case .frontEnd: Self.frontEndKeys
        case .gres: Self.gresKeys
        case .gresLine: Self.gresLineKeys
        }
    }

    /// Below, at or above 0 as `left` comes before, is, or comes after `right`, both in lower case.
    ///
    /// Works on the bytes themselves: this is most of what reading a file costs.
    private static func compare(_ left: UnsafeBufferPointer<UInt8>, _ right: String) -> Int {
        var right = right
        return right.withUTF8 { right in
            for index in 0..<min(left.count, right.count) {
                let (first, second) = (ASCII.lowercase(left[index]), ASCII.lowercase(right[index]))
                if first != second { return first < second ? -1 : 1 }
            }
            return left.count - right.count
        }
    }
}
