import ArgumentParser
import ClusterControl
import ContainerCluster
import SlurmModel

/// Makes a cluster of real Slurm in containers, and starts it where that is asked for.
struct ContainerCreation {
    /// What it is to be like.
    var definition: ClusterDefinition
    /// How it is made.
    var options: ContainerClusters.CreateOptions
    /// The process with whose end the cluster goes away; nil for none.
    var owner: ClusterOwner?
    /// Whether what there is stays where starting fails.
    var retains: Bool
    /// Seconds that starting may take; nil where it is not to be started.
    var startSeconds: Double?
    /// Whether one line says that it is ready, as all others are not printed.
    var saysReady: Bool

    func run(_ local: LocalClusters) throws {
        let clusters = ContainerClusters(local, note: { Progress.note($0) })
        if options.ifExists == .recreate, let other = try local.registry.record(definition.name),
            other.backend == ClusterDefinition.Backend.simulated.rawValue
        {
            _ = try local.destroy(name: definition.name)
        }
        var (cluster, isNew) = try clusters.create(definition, options)
        Progress.note(
            isNew
                ? "created cluster \(cluster.name) in \(cluster.record.directory)"
                : "cluster \(cluster.name) exists already in \(cluster.record.directory)"
        )
        if let owner, isNew { cluster = try local.guardCluster(cluster, for: owner) }
        Progress.noteClash(local.context)
        guard let startSeconds else {
            return Progress.note("next: slurm cluster start --name \(cluster.name)")
        }
        do {
            cluster = try ClusterStart.start(cluster, local, seconds: startSeconds)
            if saysReady { ClusterStart.sayReady(cluster) }
        } catch {
            if retains {
                Progress.note("kept for looking at it; remove it with: slurm cluster destroy --name \(cluster.name)")
            } else if isNew {
                _ = try clusters.destroy(name: cluster.name)
                Progress.note("removed cluster \(cluster.name) again; --retain keeps it for looking at it")
            }
            throw error
        }
    }
}
