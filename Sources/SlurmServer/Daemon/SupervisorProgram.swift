import Glibc
import JobSupervisor

/// Where the program is that supervises jobs: `slurm-shim`, which is every Slurm command and slurmstepd too.
enum SupervisorProgram {
    /// Finds it beside this program, in `../libexec/slurm`, or where the cluster's own `sbatch` leads.
    static func find(clusterDirectory: String) throws(SystemError) -> String {
        let own = resolve("/proc/self/exe") ?? "/"
        let folder = own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let places = [
            "\(folder)/slurm-shim", "\(folder)/../libexec/slurm/slurm-shim", "\(clusterDirectory)/bin/sbatch",
        ]
        for place in places {
            guard let found = resolve(place), access(found, X_OK) == 0 else { continue }
            return found
        }
        throw SystemError("find slurm-shim, neither at \(places[0]) nor where \(places[2]) leads", number: ENOENT)
    }

    private static func resolve(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
