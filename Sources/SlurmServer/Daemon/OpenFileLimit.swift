import Glibc
import JobSupervisor

/// How many descriptors the daemon may have; each running job takes one.
enum OpenFileLimit {
    /// Raises the limit as far as the system allows and gives what it was before, which jobs get back.
    static func raise() throws(SystemError) -> UInt64 {
        guard let limit = ResourceLimit.all.first(where: { $0.name == "NOFILE" }) else { return 0 }
        var limits = try limit.current()
        let before = limits.rlim_cur
        limits.rlim_cur = limits.rlim_max
        try limit.set(limits)
        return UInt64(before)
    }
}
