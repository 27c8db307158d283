import Glibc
package import SimCluster

extension SimTime {
    /// What the system's clock shows now.
    package static func systemTime() -> SimTime {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return SimTime(microseconds: Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1000)
    }
}
