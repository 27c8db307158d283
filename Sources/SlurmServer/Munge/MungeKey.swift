import CLinux
import Glibc
import JobSupervisor

/// The secret of a cluster: whoever can read it can be anybody.
enum MungeKey {
    /// Makes the key unless there is one, of real randomness and for its owner alone.
    static func ensure(_ path: String) throws(SystemError) {
        if access(path, F_OK) == 0 { return }
        var key = [UInt8](repeating: 0, count: Limits.mungeKeyBytes)
        // Up to 256 bytes are given at once, and only when the system has gathered enough randomness.
        guard clinux_getrandom(&key, key.count) == key.count else { throw SystemError("getrandom") }
        try ByteFile(path).replace(with: key, mode: 0o400)
    }
}
