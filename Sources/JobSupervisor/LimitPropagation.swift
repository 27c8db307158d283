import Glibc

/// Sets the resource limits of a job: those of the submitting shell, and how much memory it may use.
struct LimitPropagation {
    /// Which limits are taken over although the user did not ask for it (`PropagateResourceLimits`).
    let names: [String]
    /// How many descriptors a process may open unless a limit that is taken over says otherwise.
    let openFileLimit: UInt64
    /// What `ulimit -m` is to tell, in MiB, or 0 for no limit; Linux does not enforce it.
    let memoryLimitMiB: UInt64

    /// Takes the limits out of the environment and sets them; gives what slurmstepd says to the user about those that
    /// the user asked for (`--propagate`, a `U` before the value) and that are not possible.
    func apply(_ environment: inout JobEnvironment) -> [String] {
        var complaints: [String] = []
        restoreOpenFileLimit()
        for limit in ResourceLimit.all {
            guard let value = environment.remove(limit.variable) else { continue }
            let isRequested = value.hasPrefix("U")
            guard isRequested || names.contains(limit.name),
                let soft = UInt(isRequested ? String(value.dropFirst()) : value)
            else { continue }
            do {
                var limits = try limit.current()
                if limits.rlim_cur == soft { continue }
                limits.rlim_cur = isRequested ? soft : min(soft, limits.rlim_max)
                try limit.set(limits)
            } catch {
                guard isRequested else { continue }
                let text = soft == UInt.max ? "'unlimited'" : "\(soft)"
                let reason = error.reason
                complaints.append("Can't propagate RLIMIT_\(limit.name) of \(text) from submit host: \(reason)")
            }
        }
        limitMemory()
        return complaints
    }

    /// The daemon may have raised its own limit, which is not the job's business.
    ///
    /// getrlimit(2) fails for no limit that there is, so nothing is lost where it does not tell.
    private func restoreOpenFileLimit() {
        guard let limit = ResourceLimit.all.first(where: { $0.name == "NOFILE" }), var limits = try? limit.current()
        else { return }
        limits.rlim_cur = min(UInt(openFileLimit), limits.rlim_max)
        // A lower limit than the current one is always allowed; where it is not lower, the current one stays.
        guard (try? limit.set(limits)) != nil else { return }
    }

    private func limitMemory() {
        guard memoryLimitMiB > 0, let limit = ResourceLimit.all.first(where: { $0.name == "RSS" }),
            var limits = try? limit.current()
        else { return }
        let (bytes, overflow) = UInt(memoryLimitMiB).multipliedReportingOverflow(by: 1 << 20)
        guard !overflow, limits.rlim_max > bytes else { return }
        limits.rlim_cur = bytes
        limits.rlim_max = bytes
        // Nothing depends on it: Linux keeps the number and acts on nothing.
        guard (try? limit.set(limits)) != nil else { return }
    }
}
