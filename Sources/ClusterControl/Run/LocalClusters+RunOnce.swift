package import SlurmModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension LocalClusters {
    /// Runs one job on a cluster that exists only for it, and gives the job's status.
    ///
    /// The cluster is removed whatever happens to the job, also where a signal asks this program to end; the status is
    /// then 128 and the signal's number.
    package func runOnce(_ definition: ClusterDefinition, _ words: [String]) throws -> Int32 {
        let signals = try SignalPipe.catch([SIGINT, SIGTERM, SIGHUP, SIGCHLD])
        var definition = definition
        definition.name = "run-\(getpid())-\(String(UInt32.random(in: 0...UInt32.max), radix: 36))"
        let base = context.variable("TMPDIR") ?? "/tmp"
        let directory = FileTree.absolute("slurm-\(definition.name)", from: base)
        do {
            let created = try create(definition, outputDirectory: directory)
            let cluster = try start(created.cluster).cluster
            let status = try JobRun(words, on: cluster, context: context).run(signals: signals)
            _ = try destroy(name: definition.name)
            return status
        } catch {
            _ = try destroy(name: definition.name)
            throw error
        }
    }
}
