import SimCluster
import SlurmModel

extension AccountingDirectory {
    /// Takes qualities of service away, and from all associations and other qualities that name them.
    ///
    /// Who has one as default keeps its number, by which `sacctmgr` finds out that it must not go.
    mutating func forget(_ ids: [UInt32]) {
        qualities.removeAll { ids.contains($0.id) }
        for place in qualities.indices { qualities[place].preempts.removeAll { ids.contains($0) } }
        for place in associations.indices {
            associations[place].qualities?.removeAll { ids.contains($0) }
            associations[place].addedQualities.removeAll { ids.contains($0) }
            associations[place].removedQualities.removeAll { ids.contains($0) }
        }
    }

    /// Whether a quality of service may displace itself, by way of others.
    var hasPreemptionLoop: Bool {
        qualities.contains { start in
            var seen: Set<UInt32> = []
            var open = start.preempts
            while let id = open.popLast() {
                if id == start.id { return true }
                if seen.insert(id).inserted { open += qualities.first { $0.id == id }?.preempts ?? [] }
            }
            return false
        }
    }
}
