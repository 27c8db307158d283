extension ProcessIdentity {
    /// The environment with which the process's program was started; empty where none is shown, as of a process that
    /// has ended or is another user's.
    package var environment: JobEnvironment {
        let file = ByteFile("/proc/\(pid)/environ")
        guard let content = try? file.read(limitBytes: Limits.environmentBytes) else { return JobEnvironment() }
        return JobEnvironment(content.split(separator: 0).map(Array.init))
    }
}
