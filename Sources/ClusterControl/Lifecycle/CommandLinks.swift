#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The links in a cluster's `bin`: every Slurm command leads to the one program that is all of them.
enum CommandLinks {
    /// The commands.
    static let names = [
        "sacct", "sacctmgr", "salloc", "sattach", "sbatch", "sbcast", "scancel", "scontrol", "sdiag", "sinfo", "sprio",
        "squeue", "sreport", "srun", "sshare", "sstat", "strigger",
    ]

    /// Makes the links; what is there already is replaced.
    static func make(in directory: String, to program: String) throws(ClusterControlError) {
        for name in names {
            let path = "\(directory)/\(name)"
            if symlink(program, path) == 0 { continue }
            if errno == EEXIST, unlink(path) == 0, symlink(program, path) == 0 { continue }
            throw ClusterControlError(.cannotCreate, "cannot make the link \(path): \(systemErrorText(errno))")
        }
    }
}
