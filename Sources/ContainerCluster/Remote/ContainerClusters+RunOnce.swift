package import ClusterControl
package import SlurmModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension ContainerClusters {
    /// Runs one job on a cluster in containers that exists only for it, and gives the job's status.
    ///
    /// The cluster is removed whatever happens to the job: where a signal asks this program to end, the status is 128
    /// and the signal's number, and where it is killed the cluster's guard does it, whose `owner` this program is.
    package func runOnce(_ definition: ClusterDefinition, _ words: [String], owner: ClusterOwner) throws -> Int32 {
        let signals = try SignalPipe.catch([SIGINT, SIGTERM, SIGHUP, SIGCHLD])
        var definition = definition
        definition.name = "run-\(getpid())-\(String(UInt32.random(in: 0...UInt32.max), radix: 36))"
        var options = CreateOptions()
        options.outputDirectory = (context.variable("TMPDIR") ?? "/tmp") + "/slurm-\(definition.name)"
        do {
            let created = try create(definition, options).cluster
            let cluster = try start(try local.guardCluster(created, for: owner)).cluster
            let status: Int32
            do {
                status = try RemoteJobRun(words, on: cluster, try connect(cluster), context).run(signals: signals)
            } catch let error as SSHError {
                throw error.asClusterError(for: try target(cluster))
            }
            _ = try destroy(name: definition.name)
            return status
        } catch {
            _ = try destroy(name: definition.name)
            throw error
        }
    }
}
