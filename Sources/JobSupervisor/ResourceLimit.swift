package import Glibc

/// A resource limit that sbatch takes along from the shell, as a variable `SLURM_RLIMIT_NAME`.
///
/// *Source:* sbatch(1), `--propagate`; seen in captured submissions of 22.05.8.
package struct ResourceLimit: Sendable, Hashable {
    /// Its name in the variable.
    package var name: String
    /// The system's number.
    package var resource: Int32

    /// All of them, in the order in which sbatch sends them.
    package static let all = [
        ResourceLimit(name: "CPU", resource: Int32(RLIMIT_CPU.rawValue)),
        ResourceLimit(name: "FSIZE", resource: Int32(RLIMIT_FSIZE.rawValue)),
        ResourceLimit(name: "DATA", resource: Int32(RLIMIT_DATA.rawValue)),
        ResourceLimit(name: "STACK", resource: Int32(RLIMIT_STACK.rawValue)),
        ResourceLimit(name: "CORE", resource: Int32(RLIMIT_CORE.rawValue)),
        ResourceLimit(name: "RSS", resource: Int32(__RLIMIT_RSS.rawValue)),
        ResourceLimit(name: "NPROC", resource: Int32(__RLIMIT_NPROC.rawValue)),
        ResourceLimit(name: "NOFILE", resource: Int32(RLIMIT_NOFILE.rawValue)),
        ResourceLimit(name: "MEMLOCK", resource: Int32(__RLIMIT_MEMLOCK.rawValue)),
        ResourceLimit(name: "AS", resource: Int32(RLIMIT_AS.rawValue)),
    ]

    /// The variable's name.
    var variable: String {
        "SLURM_RLIMIT_\(name)"
    }

    /// The limits of this process.
    package func current() throws(SystemError) -> rlimit {
        var limits = rlimit()
        guard getrlimit(__rlimit_resource_t(resource), &limits) == 0 else {
            throw SystemError("getrlimit(RLIMIT_\(name))")
        }
        return limits
    }

    /// Sets the limits of this process.
    package func set(_ limits: rlimit) throws(SystemError) {
        var limits = limits
        guard setrlimit(__rlimit_resource_t(resource), &limits) == 0 else {
            throw SystemError("setrlimit(RLIMIT_\(name))")
        }
    }
}
