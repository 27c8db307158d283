package import ClusterControl

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension ContainerClusters {
    /// Becomes compose, which shows what the machines of a cluster print; comes back only where that fails.
    package func showLogs(
        _ cluster: LocalCluster,
        lines: Int?,
        follow: Bool
    ) throws(ClusterControlError) -> Never {
        let engine = try engine()
        let project = ComposeProject(session: engine, name: labels(cluster.name).project, directory: cluster.directory)
        var words = ["logs"]
        if follow { words.append("--follow") }
        if let lines { words += ["--tail", "\(lines)"] }
        words = try project.words(words)
        let arguments = CStringArray(words)
        let variables = CStringArray(engine.environment.map { "\($0.key)=\($0.value)" })
        execve(words[0], arguments.pointers, variables.pointers)
        throw ClusterControlError(.unavailable, "cannot start \(words[0]): \(systemErrorText(errno))")
    }

    /// What a job of a cluster has printed so far; throws where slurmctld does not know it any more.
    package func output(ofJob job: String, of cluster: LocalCluster) throws(ClusterControlError) -> [UInt8] {
        let target = try target(cluster)
        let session = try connect(cluster)
        do throws(SSHError) {
            let answer = try session.run("scontrol --oneliner show job " + RemoteCommandLinks.quoted(job))
            let words = answer.text.split(whereSeparator: \.isWhitespace)
            guard answer.status == 0, let word = words.first(where: { $0.hasPrefix("StdOut=") }) else {
                let reason = answer.errorText.split(whereSeparator: \.isNewline).first ?? "it has no output file"
                throw SSHError(.refusedRequest, "the job \(job) of \(cluster.name): \(reason)")
            }
            return try session.download(String(word.dropFirst("StdOut=".count)))
        } catch {
            throw error.asClusterError(for: target)
        }
    }
}
