import SimCluster
import SlurmWire

extension JobDefaults {
    /// The records of the settings; nil for none.
    var records: [JobDefault]? {
        guard !settings.isEmpty else { return nil }
        return settings.map { setting in
            var record = JobDefault()
            record.type = setting.kind.rawValue
            record.value = setting.value
            return record
        }
    }
}
