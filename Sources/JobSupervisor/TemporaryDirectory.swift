import CLinux
import Glibc

/// `TMPDIR` of a job: made if it is missing, replaced by `/tmp` where it cannot be used.
///
/// *Source:* observed on slurmstepd 22.05.8, with the messages.
enum TemporaryDirectory {
    /// Brings `TMPDIR` in order; gives what slurmstepd says about it.
    static func prepare(_ environment: inout JobEnvironment) -> [String] {
        guard let path = environment.value(of: "TMPDIR") else {
            environment.set("TMPDIR", to: "/tmp")
            return []
        }
        if mkdir(path, 0o700) == 0 { return [] }
        let failure = SystemError("")
        var information = stat()
        let problem: String
        if stat(path, &information) != 0 {
            problem = "Unable to create TMPDIR [\(path)]: \(failure.reason)"
        } else if information.st_mode & S_IFMT != S_IFDIR {
            problem = "TMPDIR [\(path)] is not a directory"
        } else if access(path, X_OK | W_OK) != 0 {
            problem = "TMPDIR [\(path)] is not writeable"
        } else {
            return []
        }
        environment.set("TMPDIR", to: "/tmp")
        return [problem, "Setting TMPDIR to /tmp"]
    }
}
