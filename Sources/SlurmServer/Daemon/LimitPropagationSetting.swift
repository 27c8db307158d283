import JobSupervisor
import SlurmModel

/// Which resource limits jobs take over from the submitting shell: `PropagateResourceLimits` and `…Except`.
///
/// *Source:* slurm.conf(5): a list of names, `ALL` or `NONE`; by default all.
struct LimitPropagationSetting {
    /// The limits' names.
    let names: [String]

    /// Reads the setting.
    init(_ configuration: SlurmConfiguration) {
        let all = ResourceLimit.all.map(\.name)
        func selected(_ key: String) -> [String] {
            let words = configuration.list(key).map { $0.uppercased() }
            if words.contains("ALL") { return all }
            return all.filter { words.contains($0) }
        }
        let exceptions = selected("PropagateResourceLimitsExcept")
        names = exceptions.isEmpty ? selected("PropagateResourceLimits") : all.filter { !exceptions.contains($0) }
    }
}
