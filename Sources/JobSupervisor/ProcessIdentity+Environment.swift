extension ProcessIdentity {
    /// The value that a variable had when the process's program was started; nil where there is none, or none is shown.
    package func value(of name: String) -> String? {
        let file = ByteFile("/proc/\(pid)/environ")
        guard let content = try? file.read(limitBytes: Limits.environmentBytes) else { return nil }
        return JobEnvironment(content.split(separator: 0).map(Array.init)).value(of: name)
    }
}
