import SimCluster
import SlurmModel
import SlurmWire

extension AccountingDirectory {
    /// Adds workload keys that are not there.
    mutating func addKeys(_ records: [AccountingWCKey]) {
        for record in records {
            guard let name = record.name, let user = record.user, let cluster = record.cluster,
                !keys.contains(where: { $0.name == name && $0.user == user && $0.cluster == cluster })
            else { continue }
            var key = WorkloadKey(id: (keys.map(\.id).max() ?? 0) + 1, cluster: cluster, user: user, name: name)
            key.isDefault = record.isDef == .value(1)
            keys.append(key)
        }
    }
}
