#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension LocalCluster {
    /// Becomes another program that uses this cluster, as if on a node if one is given; comes back only where that
    /// fails.
    package func execute(
        _ words: [String],
        _ context: ProcessContext,
        on node: NodeEnvironment? = nil
    ) throws(ClusterControlError) -> Never {
        var environment = environment.applied(to: context.environment)
        if let node { environment = node.applied(to: environment) }
        let program = try Self.find(words[0], path: environment["PATH"] ?? "", context.workingDirectory)
        let arguments = CStringArray(words)
        let variables = CStringArray(environment.map { "\($0.key)=\($0.value)" })
        execve(program, arguments.pointers, variables.pointers)
        throw ClusterControlError(.unavailable, "cannot start \(program): \(systemErrorText(errno))")
    }

    private static func find(
        _ name: String,
        path: String,
        _ directory: String
    ) throws(ClusterControlError) -> String {
        if name.contains("/") { return name }
        for part in path.split(separator: ":", omittingEmptySubsequences: false) {
            let file = FileTree.absolute(part.isEmpty ? "." : String(part), from: directory) + "/" + name
            if access(file, X_OK) == 0 && !FileTree.isDirectory(file) { return file }
        }
        throw ClusterControlError(.unavailable, "\(name) is not on PATH")
    }
}
